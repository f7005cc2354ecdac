package dev.actiscope.plot;

import java.util.function.Function;

import dev.actiscope.activation.Parametric;
import dev.actiscope.curve.Curve;
import dev.actiscope.curve.View;
import dev.actiscope.curve.drawing.SampledCurve;
import dev.actiscope.plot.layout.CurveName;
import dev.actiscope.plot.layout.Face;
import dev.actiscope.plot.svg.Text;

/**
 * The words of a picture, in the reader's language.
 *
 * @param title what the picture shows, its text alternative
 * @param value the name of the upper chart
 * @param derivative the name of the chart of the derivative
 * @param second the name of the chart of the second derivative
 * @param difference what the difference of two curves is called
 * @param saturated what a strip says where a curve saturates
 * @param off the same where the slope is exactly 0
 * @param functions how a function is called
 */
public record Labels(String title, String value, String derivative, String second, String difference, String saturated,
        String off, Function<Parametric, String> functions) {

    /** What stands above a chart. */
    String caption(Face face) {
        return switch (face) {
            case VALUE -> this.value;
            case DERIVATIVE -> this.derivative;
            case SECOND -> this.second;
        };
    }

    /** What a curve is called. */
    String name(Curve curve) {
        return CurveName.of(curve, this.functions.apply(curve.function()));
    }

    /** What a sampled curve of a view is called. */
    String name(View view, SampledCurve curve) {
        return (curve.index() == SampledCurve.DIFFERENCE) ? difference(view) : name(view.curves().get(curve.index()));
    }

    /**
     * What the difference that a view shows is called beside its curves: what it is of.
     */
    String difference(View view) {
        View.Minus minus = view.minus().get();
        Curve minuend = view.curves().get(minus.minuend());
        Curve subtrahend = view.curves().get(minus.subtrahend());
        return CurveName.difference(minuend, this.functions.apply(minuend.function()), subtrahend,
                this.functions.apply(subtrahend.function()));
    }

    /**
     * What stands at the end of a sampled curve of a view, as much of it as there is room
     * for: of a difference only that it is one.
     */
    String fit(View view, SampledCurve curve, double room) {
        return (curve.index() == SampledCurve.DIFFERENCE) ? Text.fit(this.difference, room)
                : fit(view.curves().get(curve.index()), room);
    }

    /** The same, as much of it as there is room for. */
    String fit(Curve curve, double room) {
        return CurveName.fit(curve, this.functions.apply(curve.function()), room);
    }

}
