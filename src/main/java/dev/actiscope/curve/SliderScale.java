package dev.actiscope.curve;

import dev.actiscope.activation.Parameter;

/**
 * How the position of a slider becomes the value of a parameter, and back.
 */
public final class SliderScale {

    private SliderScale() {
    }

    public static double value(Parameter parameter, double position) {
        return position;
    }

    public static double position(Parameter parameter, double value) {
        return value;
    }

}
