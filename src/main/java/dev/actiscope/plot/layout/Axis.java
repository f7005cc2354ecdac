package dev.actiscope.plot.layout;

import dev.actiscope.activation.math.Interval;

/**
 * An axis: which pixel a number is at.
 *
 * @param window the numbers from end to end
 * @param start the pixel of the low end
 * @param end the pixel of the high end; below the start for an axis that points upwards
 */
public record Axis(Interval window, double start, double end) {

    /** The pixel of a number, also outside the window. */
    public double at(double number) {
        // Halves, since the width of the widest windows exceeds the doubles.
        double low = this.window.low() / 2;
        return this.start + (number / 2 - low) / (this.window.high() / 2 - low) * (this.end - this.start);
    }

    /** The pixels of numbers, one for each. */
    public double[] at(double[] numbers) {
        double low = this.window.low() / 2;
        double width = this.window.high() / 2 - low;
        double length = this.end - this.start;
        double first = this.start;
        double[] pixels = new double[numbers.length];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = first + (numbers[i] / 2 - low) / width * length;
        }
        return pixels;
    }

    double length() {
        return Math.abs(this.end - this.start);
    }

    public boolean shows(double number) {
        return this.window.contains(number);
    }

}
