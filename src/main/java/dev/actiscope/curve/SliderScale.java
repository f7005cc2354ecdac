package dev.actiscope.curve;

import dev.actiscope.activation.Parameter;
import dev.actiscope.activation.Parameter.Scale;
import dev.actiscope.activation.Parameter.Slider;
import dev.actiscope.activation.math.Logarithms;
import dev.actiscope.activation.math.Power;
import dev.actiscope.text.Decimal;

/**
 * How the position of a slider becomes the value of a parameter, and back: 0 is its near
 * end, 1 its far end.
 */
public final class SliderScale {

    private SliderScale() {
    }

    /**
     * The value at a position, rounded to a number that one would type: to three digits,
     * on a linear scale to a hundredth of the power of ten in its span. The ends are
     * exact.
     * @param position clamped to 0 to 1
     */
    public static double value(Parameter parameter, double position) {
        Slider slider = parameter.slider();
        if (!(position > 0)) {
            return slider.low();
        }
        if (position >= 1) {
            return slider.high();
        }
        double value = exact(slider, position);
        double unit = (slider.scale() == Scale.LINEAR) ? slider.high() - slider.low() : value;
        double rounded = round(value, floorLog10(unit) - 2);
        return Math.max(slider.low(), Math.min(rounded, slider.high()));
    }

    /**
     * The position at which a value lies, or the nearer end if it lies outside.
     * @return 0 to 1
     */
    public static double position(Parameter parameter, double value) {
        Slider slider = parameter.slider();
        if (!(value > slider.low())) {
            return 0;
        }
        if (value >= slider.high()) {
            return 1;
        }
        double distance = value - slider.low();
        return switch (slider.scale()) {
            case LINEAR -> distance / (slider.high() - slider.low());
            case LOGARITHMIC -> Logarithms.log(value / slider.low()) / Logarithms.log(slider.high() / slider.low());
            case RECIPROCAL -> distance / (1 + distance) / farEnd(slider);
        };
    }

    private static double exact(Slider slider, double position) {
        return switch (slider.scale()) {
            case LINEAR -> slider.low() + position * (slider.high() - slider.low());
            case LOGARITHMIC -> slider.low() * Power.pow(slider.high() / slider.low(), position);
            case RECIPROCAL -> {
                double t = position * farEnd(slider);
                yield slider.low() + t / (1 - t);
            }
        };
    }

    /** The t at which t / (1 − t) reaches the far end. */
    private static double farEnd(Slider slider) {
        double span = slider.high() - slider.low();
        return (span < Double.POSITIVE_INFINITY) ? span / (1 + span) : 1;
    }

    /** The exponent of the leading digit of a positive number. */
    private static int floorLog10(double number) {
        int exponent = (int) Math.floor(Logarithms.log10(number));
        return (number >= Decimal.parse("1e" + (exponent + 1))) ? exponent + 1 : exponent;
    }

    /** The multiple of a power of ten that is nearest. */
    private static double round(double value, int power) {
        double unit = Decimal.parse("1e" + Math.abs(power));
        return (power < 0) ? Math.floor(value * unit + 0.5) / unit : Math.floor(value / unit + 0.5) * unit;
    }

}
