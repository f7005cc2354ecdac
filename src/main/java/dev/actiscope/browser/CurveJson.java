package dev.actiscope.browser;

import dev.actiscope.activation.InvalidInputException;
import dev.actiscope.activation.Parameter;
import dev.actiscope.activation.Parametric;
import dev.actiscope.activation.Stochastic;
import dev.actiscope.curve.Curve;
import dev.actiscope.curve.SliderScale;
import dev.actiscope.text.Decimal;
import dev.actiscope.text.Json;

/**
 * A curve: the name of its function, its canonical notation, its settings with the
 * positions of their sliders. A formula comes with its title and the ends of its sliders.
 */
final class CurveJson {

    private CurveJson() {
    }

    static String of(Curve curve) {
        Json json = new Json().object()
            .key("name")
            .value(curve.function().notation())
            .key("stochastic")
            .value(curve.activation() instanceof Stochastic);
        if (curve.definition().isEmpty()) {
            json.key("entry").raw(entry(curve.function()));
        }
        settings(json, curve);
        return json.end().toString();
    }

    /** What is new about a curve after a setting was changed. */
    static String changed(Curve curve) {
        Json json = new Json().object();
        settings(json, curve);
        return json.end().toString();
    }

    /** That a setting cannot be had. */
    static String refused(InvalidInputException problem) {
        return new Json().object().key("problem").raw(ProblemJson.of(problem)).end().toString();
    }

    private static void settings(Json json, Curve curve) {
        json.key("f").value(curve.notation()).key("settings").array();
        for (double setting : curve.settings()) {
            json.value(setting);
        }
        json.end().key("positions").array();
        for (int i = 0; i < curve.settings().size(); i++) {
            json.value(SliderScale.position(curve.function().parameters().get(i), curve.settings().get(i)));
        }
        json.end();
    }

    /** What the page knows of each function of the catalogue, of a formula. */
    private static String entry(Parametric formula) {
        Json json = new Json().object()
            .key("name")
            .value(formula.notation())
            .key("title")
            .value(formula.title())
            .key("parameters")
            .array();
        for (Parameter parameter : formula.parameters()) {
            json.object()
                .key("name")
                .value(parameter.name())
                .key("symbol")
                .value(parameter.symbol())
                .key("low")
                .value(Decimal.print(parameter.slider().low()))
                .key("high")
                .value(Decimal.print(parameter.slider().high()))
                .end();
        }
        return json.end().end().toString();
    }

}
