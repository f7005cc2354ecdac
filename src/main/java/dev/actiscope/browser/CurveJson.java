package dev.actiscope.browser;

import dev.actiscope.activation.Activation;
import dev.actiscope.activation.Kink;
import dev.actiscope.activation.Parameter;
import dev.actiscope.activation.Parametric;
import dev.actiscope.activation.Stochastic;
import dev.actiscope.activation.math.Interval;
import dev.actiscope.curve.Curve;
import dev.actiscope.curve.SliderScale;
import dev.actiscope.text.Decimal;

/**
 * A curve: its canonical notation, its settings with the positions of their sliders, and
 * its kinks with value and derivative on the left, on the right, and at the point itself.
 * A formula comes with its title and the ends of its sliders.
 */
final class CurveJson {

    private CurveJson() {
    }

    /**
     * @param part of the x axis whose kinks are told
     */
    static String of(Curve curve, Interval part) {
        Json json = new Json().object()
            .key("f")
            .value(curve.notation())
            .key("name")
            .value(curve.function().notation())
            .key("stochastic")
            .value(curve.activation() instanceof Stochastic);
        json.key("settings").array();
        for (double setting : curve.settings()) {
            json.value(setting);
        }
        json.end().key("positions").array();
        for (int i = 0; i < curve.settings().size(); i++) {
            json.value(SliderScale.position(curve.function().parameters().get(i), curve.settings().get(i)));
        }
        json.end().key("kinks").array();
        for (Kink kink : curve.activation().kinks(part)) {
            json.raw(kink(kink, curve.activation()));
        }
        json.end();
        if (curve.definition().isEmpty()) {
            json.key("entry").raw(entry(curve.function()));
        }
        return json.end().toString();
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

    private static String kink(Kink kink, Activation activation) {
        Json json = new Json().object().key("x").value(kink.x());
        pair(json.key("left"), kink.left().value(), kink.left().derivative());
        pair(json.key("right"), kink.right().value(), kink.right().derivative());
        pair(json.key("at"), activation.value(kink.x()), activation.derivative(kink.x()));
        return json.end().toString();
    }

    private static void pair(Json json, double value, double derivative) {
        json.array().value(value).value(derivative).end();
    }

}
