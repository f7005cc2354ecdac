package dev.actiscope.activation;

import java.util.List;

import dev.actiscope.activation.math.Interval;
import dev.actiscope.text.Names;

/**
 * A parameter of an activation function: what a visitor drags.
 *
 * @param name the name in an address, such as {@code beta}
 * @param symbol the symbol in a formula, such as β
 * @param defaultValue the value when none is given
 * @param bounds the values that are accepted, both ends included; an infinite end is
 * accepted itself
 * @param slider what a slider for it spans
 * @param aliases what other libraries call it, with hyphens
 */
public record Parameter(String name, String symbol, double defaultValue, Interval bounds, Slider slider,
        List<String> aliases) {

    /**
     * A parameter that has no other names.
     */
    public Parameter(String name, String symbol, double defaultValue, Interval bounds, Slider slider) {
        this(name, symbol, defaultValue, bounds, slider, List.of());
    }

    /** The same with other names by which it is known. */
    public Parameter alias(String... names) {
        return new Parameter(this.name, this.symbol, this.defaultValue, this.bounds, this.slider, List.of(names));
    }

    /**
     * Whether this is its name or what another library calls it, whatever the case, an
     * underscore counting as a hyphen; or its symbol.
     */
    public boolean isCalled(String text) {
        String canonical = Names.canonical(text);
        for (String alias : this.aliases) {
            if (alias.equals(canonical)) {
                return true;
            }
        }
        return Names.canonical(this.name).equals(canonical) || this.symbol.equals(text);
    }

    /**
     * Refuses a value that is not accepted.
     * @throws InvalidInputException if the value is outside the bounds
     */
    public void check(double value) {
        if (value < this.bounds.low()) {
            throw new InvalidInputException("f", "parameter-too-small", this.name, this.bounds.low(), value);
        }
        if (!(value <= this.bounds.high())) {
            throw new InvalidInputException("f", "parameter-too-large", this.name, this.bounds.high(), value);
        }
    }

    /**
     * A slider's span. Values outside it, but within the bounds, are typed.
     *
     * @param low the value at the near end
     * @param high the value at the far end; may be infinite on a {@link Scale#RECIPROCAL}
     * scale
     * @param scale how the values between are spread
     */
    public record Slider(double low, double high, Scale scale) {

        public static Slider linear(double low, double high) {
            return new Slider(low, high, Scale.LINEAR);
        }

        public static Slider reciprocal(double low) {
            return new Slider(low, Double.POSITIVE_INFINITY, Scale.RECIPROCAL);
        }

    }

    /**
     * How a slider's position becomes a value.
     */
    public enum Scale {

        /** In proportion. */
        LINEAR,

        /** By equal factors: for a positive parameter that spans several magnitudes. */
        LOGARITHMIC,

        /**
         * As low + t / (1 − t): from 0, say, at the near end, past 1 in the middle, to ∞
         * at the far end.
         */
        RECIPROCAL

    }

}
