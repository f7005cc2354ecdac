package dev.actiscope.plot.lab;

import java.util.List;

import dev.actiscope.activation.math.Interval;
import dev.actiscope.activation.math.Logarithms;
import dev.actiscope.plot.layout.Axis;
import dev.actiscope.plot.layout.Tick;

/**
 * An axis that goes by differences or by factors.
 *
 * @param axis of the numbers, or of their decimal logarithms
 * @param logarithmic whether it goes by factors
 */
record Scale(Axis axis, boolean logarithmic) {

    /**
     * @param range from end to end; above 0 if it goes by factors
     * @param start the pixel of the low end
     * @param end the pixel of the high end
     */
    static Scale of(Interval range, boolean logarithmic, double start, double end) {
        Interval window = logarithmic ? new Interval(Logarithms.log10(range.low()), Logarithms.log10(range.high()))
                : range;
        return new Scale(new Axis(window, start, end), logarithmic);
    }

    /** The pixel of a number, NaN if it has none. */
    double at(double number) {
        if (!(Math.abs(number) < Double.POSITIVE_INFINITY) || this.logarithmic && number <= 0) {
            return Double.NaN;
        }
        return this.axis.at(this.logarithmic ? Logarithms.log10(number) : number);
    }

    /** Whether a pixel is on the axis, give or take one. */
    boolean shows(double pixel) {
        return Math.min(this.axis.start(), this.axis.end()) - 1 <= pixel
                && pixel <= Math.max(this.axis.start(), this.axis.end()) + 1;
    }

    double length() {
        return Math.abs(this.axis.end() - this.axis.start());
    }

    /** Its round numbers, as many as there is room for. */
    List<Tick> ticks(Tick.Room room) {
        if (!this.logarithmic) {
            return Tick.along(this.axis.window(), length(), room);
        }
        return LogTicks.along(this.axis.window(), length(), room);
    }

    /** The same with a range so many times as wide, around the same middle. */
    Scale widened(double factor) {
        Interval window = this.axis.window();
        double aside = (factor - 1) * (window.high() - window.low()) / 2;
        return new Scale(
                new Axis(new Interval(window.low() - aside, window.high() + aside), this.axis.start(), this.axis.end()),
                this.logarithmic);
    }

    /** The same between other pixels. */
    Scale between(double start, double end) {
        return new Scale(new Axis(this.axis.window(), start, end), this.logarithmic);
    }

}
