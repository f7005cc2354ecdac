package dev.actiscope.web.explorer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import dev.actiscope.activation.Parameter;
import dev.actiscope.activation.Parametric;
import dev.actiscope.curve.Curve;
import dev.actiscope.curve.SliderScale;
import dev.actiscope.text.Decimal;
import dev.actiscope.web.page.NumberText;

/**
 * A curve in the panel, as the page shows it before its script runs.
 *
 * @param number from 1
 * @param name of the function, or its formula
 * @param title of the function
 * @param heading the same beside what else the function is called
 * @param about what the function is for, empty of a formula
 * @param formula whether it is one that somebody wrote
 * @param maths the function as MathML
 * @param hidden whether the chart leaves it out
 * @param settings its parameters
 * @param note where it saturates, empty unless the view shows that
 * @param drawn whether it is random, and the view shows draws
 */
public record Card(int number, String name, String title, String heading, String about, boolean formula, String maths,
        boolean hidden, List<Setting> settings, String note, boolean drawn) {

    /**
     * @param name of the parameter
     * @param symbol of the parameter
     * @param low the near end of its slider
     * @param high the far end of its slider
     * @param value as a number field shows it
     * @param position of the slider, 0 at the near end, 1 at the far end
     */
    public record Setting(String name, String symbol, String low, String high, String value, double position) {

        static Setting of(Parameter parameter, double value) {
            return new Setting(parameter.name(), parameter.symbol(), NumberText.typeset(parameter.slider().low()),
                    NumberText.typeset(parameter.slider().high()), NumberText.typeset(value),
                    SliderScale.position(parameter, value));
        }

        /** How much of the slider's track lies before the position. */
        public String filled() {
            return Decimal.print(100 * this.position) + "%";
        }

    }

    static Card of(int number, Curve curve, PageData data, Locale locale, String maths, boolean hidden, String note,
            boolean drawn) {
        List<Setting> settings = new ArrayList<>();
        for (Parameter parameter : curve.function().parameters()) {
            settings.add(Setting.of(parameter, curve.settings().get(settings.size())));
        }
        Parametric function = curve.function();
        return new Card(number, function.notation(), data.title(function, locale), data.heading(function, locale),
                data.summary(function, locale), curve.definition().isEmpty(), maths, hidden, settings, note, drawn);
    }

}
