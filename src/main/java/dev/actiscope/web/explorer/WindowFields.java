package dev.actiscope.web.explorer;

import java.util.Optional;

import dev.actiscope.activation.math.Interval;
import dev.actiscope.curve.View;
import dev.actiscope.curve.View.Show;
import dev.actiscope.web.page.NumberText;

/**
 * The window of a view, and where its cursor is, as the page's fields show it. A field is
 * empty where the chart chooses.
 *
 * @param xFrom the left end
 * @param xTo the right end
 * @param yFrom the lower end
 * @param yTo the upper end
 * @param dyFrom the lower end for the derivative
 * @param dyTo the upper end for the derivative
 * @param at where the cursor is pinned, empty where it is not
 * @param analysed whether the view has something of what is tucked away otherwise
 */
public record WindowFields(String xFrom, String xTo, String yFrom, String yTo, String dyFrom, String dyTo, String at,
        boolean analysed) {

    static WindowFields of(View view) {
        boolean analysed = view.dy().isPresent() || view.minus().isPresent() || view.show().contains(Show.MARKS);
        Interval x = view.window().x();
        return new WindowFields(NumberText.typeset(x.low()), NumberText.typeset(x.high()), low(view.y()),
                high(view.y()), low(view.dy()), high(view.dy()),
                view.at().isPresent() ? NumberText.typeset(view.at().getAsDouble()) : "", analysed);
    }

    private static String low(Optional<Interval> window) {
        return window.map((interval) -> NumberText.typeset(interval.low())).orElse("");
    }

    private static String high(Optional<Interval> window) {
        return window.map((interval) -> NumberText.typeset(interval.high())).orElse("");
    }

}
