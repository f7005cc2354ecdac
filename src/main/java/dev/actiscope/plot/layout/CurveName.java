package dev.actiscope.plot.layout;

import dev.actiscope.activation.Parameter;
import dev.actiscope.curve.Curve;
import dev.actiscope.plot.svg.Text;

/**
 * What a curve is called: its title and its parameters by their symbols, such as
 * {@code Leaky ReLU (a = 0.1)}.
 */
public final class CurveName {

    private CurveName() {
    }

    /**
     * The whole name.
     * @param title of the curve's function, in the reader's language
     */
    public static String of(Curve curve, String title) {
        return title + settings(curve);
    }

    /**
     * What the difference of two curves is called: what it is of.
     * @param title of the function from which the other is taken
     * @param less of that other
     */
    public static String difference(Curve minuend, String title, Curve subtrahend, String less) {
        return of(minuend, title) + " − " + of(subtrahend, subtrahend.subtracted(less));
    }

    /**
     * As much of the name as there is room for: of a long formula the end goes first, and
     * its parameters stay unless they take most of the room.
     * @param room in pixels
     */
    public static String fit(Curve curve, String title, double room) {
        String settings = settings(curve);
        double forTitle = Math.max(room - Text.width(settings), room / 2);
        return Text.fit(Text.fit(title, forTitle) + settings, room);
    }

    private static String settings(Curve curve) {
        StringBuilder settings = new StringBuilder();
        String separator = " (";
        for (int i = 0; i < curve.settings().size(); i++) {
            Parameter parameter = curve.function().parameters().get(i);
            settings.append(separator)
                .append(parameter.symbol())
                .append(" = ")
                .append(Numeral.rounded(curve.settings().get(i)));
            separator = ", ";
        }
        return curve.settings().isEmpty() ? "" : settings.append(')').toString();
    }

}
