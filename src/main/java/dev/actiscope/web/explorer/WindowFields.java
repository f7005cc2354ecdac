package dev.actiscope.web.explorer;

import dev.actiscope.curve.View;
import dev.actiscope.web.page.NumberText;

/**
 * The window of a view as the page's fields show it.
 *
 * @param xFrom the left end
 * @param xTo the right end
 * @param yFrom the lower end, empty where the chart chooses
 * @param yTo the upper end, empty where the chart chooses
 */
public record WindowFields(String xFrom, String xTo, String yFrom, String yTo) {

    static WindowFields of(View view) {
        return new WindowFields(NumberText.typeset(view.window().x().low()),
                NumberText.typeset(view.window().x().high()),
                view.y().map((y) -> NumberText.typeset(y.low())).orElse(""),
                view.y().map((y) -> NumberText.typeset(y.high())).orElse(""));
    }

}
