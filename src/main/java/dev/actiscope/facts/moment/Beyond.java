package dev.actiscope.facts.moment;

import dev.actiscope.activation.Activation;
import dev.actiscope.activation.math.Logarithms;

/**
 * What lies beyond the part of the axis on which a function is integrated, where a normal
 * density is less than every usual double: nothing, unless the function grows nearly as
 * fast as the density falls.
 */
final class Beyond {

    /** In deviations: the density here is 1e-306 of its peak. */
    static final double FROM = 37.5;

    /** Farther out, in deviations, growth is judged by what is there. */
    private static final double[] PLACES = { 12, 16, 24, FROM, 60, 100, 200, 400, 1000, 10_000, 1e5, 1e6 };

    /** Less than this is no growth worth a look, as a logarithm. */
    private static final double SMALL = 30;

    /** Of the exponent with which the density falls, this share may be made up. */
    private static final double SHARE = 0.93;

    /** What is so much less than the whole, as a logarithm, is nothing. */
    private static final double NOTHING = 34;

    /** Where growth that outruns the density is seen, in deviations. */
    private static final double[] GROWING = { 2, 3, 4, 5, 6, 8, 12, 16, 24 };

    /** For a growth that is only in the end as fast as z². */
    private static final double SLACK = 0.05;

    /** So many places in a row say how it goes on. */
    private static final int ROW = 3;

    private final Activation function;

    private final NormalInput input;

    Beyond(Activation function, NormalInput input) {
        this.function = function;
        this.input = input;
    }

    /**
     * Whether a quantity has next to nothing there.
     * @param all what it has elsewhere
     */
    boolean isNothing(Quantity quantity, double all) {
        return isNothing(quantity, all, 1) && isNothing(quantity, all, -1);
    }

    private boolean isNothing(Quantity quantity, double all, int side) {
        double before = 0;
        double place = 0;
        for (double z : PLACES) {
            double x = this.input.at(side * z);
            double q = Math.abs(quantity.of(x, this.function.value(x), this.function.derivative(x)));
            if (q == Double.POSITIVE_INFINITY || q != q) {
                return z > FROM;
            }
            double growth = Logarithms.log(Math.max(q, 1));
            double most = (z == FROM) ? z * z / 2 + Logarithms.log(all) - NOTHING : SHARE * z * z / 2;
            // Growing as a power of z above the second it would overtake the density.
            boolean overtakes = before > SMALL && growth / before > 1.1 * (z / place) * (z / place);
            if (growth > SMALL && z >= FROM && growth > Math.max(most, 0) || overtakes) {
                return false;
            }
            before = growth;
            place = z;
        }
        return true;
    }

    /**
     * Whether a quantity outruns the density, at one side at least, so that its
     * expectation does not exist: its logarithm is more than z²/2 and grows as fast, as
     * far as there are numbers for it.
     */
    boolean isEndless(Quantity quantity) {
        return isEndless(quantity, 1) || isEndless(quantity, -1);
    }

    private boolean isEndless(Quantity quantity, int side) {
        int row = 0;
        double before = 0;
        for (double z : GROWING) {
            double x = this.input.at(side * z);
            double q = Math.abs(quantity.of(x, this.function.value(x), this.function.derivative(x)));
            if (!(q < Double.POSITIVE_INFINITY)) {
                break;
            }
            double share = Logarithms.log(Math.max(q, 1)) / (z * z / 2);
            row = (share > 1 && share >= before * (1 - SLACK)) ? row + 1 : 0;
            before = share;
        }
        return row >= ROW;
    }

}
