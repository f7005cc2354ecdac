package dev.actiscope.formula.digits;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.formula.computing.Work;

/**
 * Looks for places where the digits of a formula are in doubt: the powers of ten on both
 * sides of 0.
 */
final class Doubts {

    /** What is not found by then, in sums of wide numbers, is not told. */
    private static final long MOST_WORK = 120_000;

    /** From 1 up to 10 to this power, and down to its inverse. */
    private static final int FARTHEST = 16;

    private final PreciseActivation function;

    private final Work work = new Work(MOST_WORK);

    Doubts(PreciseActivation function) {
        this.function = function;
    }

    /** The first place on each way from ±1 to ±∞, and from there to 0. */
    List<Doubt> all() {
        List<Doubt> all = new ArrayList<>();
        for (int side = 1; side >= -1; side -= 2) {
            for (int way = 1; way >= -1; way -= 2) {
                Doubt first = first(side, way);
                if (first != null) {
                    all.add(first);
                }
            }
        }
        return all;
    }

    private Doubt first(int side, int way) {
        Doubt first = null;
        double size = (way > 0) ? 1 : 10;
        for (int i = (way > 0) ? 0 : 1; i <= FARTHEST && first == null && !this.work.isExceeded(); i++) {
            double x = side * ((way > 0) ? size : 1 / size);
            TrustedNumber value = this.function.at(x, this.work).value();
            boolean isValue = value.isNumber() || Math.abs(this.function.plainValue(x)) < Double.POSITIVE_INFINITY;
            if (value.digits() < PreciseActivation.ALL && isValue) {
                first = new Doubt(x, value.number(), value.digits());
            }
            size *= 10;
        }
        return first;
    }

}
