package dev.actiscope.browser;

import java.util.Optional;

import dev.actiscope.activation.InvalidInputException;
import dev.actiscope.activation.math.Interval;
import dev.actiscope.curve.Curve;
import dev.actiscope.curve.View;
import dev.actiscope.curve.View.Minus;
import dev.actiscope.text.Json;

/**
 * A view as its page works with it: the curves, the windows, what is shown, and what was
 * wrong.
 */
final class ViewJson {

    private ViewJson() {
    }

    static String of(View.Reading reading) {
        View view = reading.view();
        Json json = new Json().object().key("curves").array();
        for (Curve curve : view.curves()) {
            json.raw(CurveJson.of(curve));
        }
        json.end()
            .key("window")
            .object()
            .key("from")
            .value(view.window().x().low())
            .key("to")
            .value(view.window().x().high())
            .key("points")
            .value(view.window().points())
            .end();
        json.key("y");
        interval(json, view.y());
        json.key("dy");
        interval(json, view.dy());
        json.key("hidden").array();
        for (int index : view.hidden()) {
            json.value(index);
        }
        json.end().key("minus");
        if (view.minus().isPresent()) {
            Minus minus = view.minus().get();
            pair(json, minus.minuend(), minus.subtrahend());
        }
        else {
            json.raw("null");
        }
        json.key("at");
        view.at().ifPresentOrElse(json::value, () -> json.raw("null"));
        json.key("show").array();
        for (View.Show show : view.show()) {
            json.value(show.key());
        }
        json.end().key("formulas").array();
        for (String part : view.inFormulas()) {
            json.value(part);
        }
        json.end().key("full").value(view.isFull());
        json.key("seed").value(view.seed()).key("share").value(view.share());
        json.key("problems").array();
        for (InvalidInputException problem : reading.problems()) {
            json.raw(ProblemJson.of(problem));
        }
        return json.end().end().toString();
    }

    private static void interval(Json json, Optional<Interval> interval) {
        if (interval.isPresent()) {
            pair(json, interval.get().low(), interval.get().high());
        }
        else {
            json.raw("null");
        }
    }

    private static void pair(Json json, double first, double second) {
        json.array().value(first).value(second).end();
    }

}
