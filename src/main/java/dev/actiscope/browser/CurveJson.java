package dev.actiscope.browser;

import dev.actiscope.activation.Activation;
import dev.actiscope.activation.Interval;
import dev.actiscope.activation.Kink;
import dev.actiscope.activation.Stochastic;
import dev.actiscope.curve.Curve;
import dev.actiscope.curve.SliderScale;

/**
 * A curve: its canonical notation, its settings with the positions of their sliders, and
 * its kinks with value and derivative on the left, on the right, and at the point itself.
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
