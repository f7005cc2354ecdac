package dev.actiscope.formula.wide;

/**
 * The series of sine and cosine, and of their hyperbolic kin, at an argument up to 1.2 or
 * so; they are taken from what they nearly are, so that no digit of the difference is
 * lost.
 */
final class NearZero {

    /** Of what is left out this share does not matter. */
    private static final double NOTHING = 0x1p-114;

    private static final Wide[] INVERSE_FACTORIALS = new Wide[40];

    static {
        INVERSE_FACTORIALS[0] = Wide.ONE;
        for (int n = 1; n < INVERSE_FACTORIALS.length; n++) {
            INVERSE_FACTORIALS[n] = INVERSE_FACTORIALS[n - 1].over(Wide.of(n));
        }
    }

    private final Wide argument;

    /** The square of the argument, with the sign of the series. */
    private final Wide square;

    /** (cos u − 1) / ±u². */
    private final Wide cosine;

    /** (sin u − u) / ±u³. */
    private final Wide sine;

    private NearZero(Wide argument, Wide square) {
        this.argument = argument;
        this.square = square;
        int terms = 1;
        double step = Math.abs(square.toDouble());
        for (double term = step / 2; term > NOTHING; term *= step / ((2 * terms + 1) * (2 * terms + 2))) {
            terms++;
        }
        // All that follows is less than twice the first term that is left out.
        Wide even = INVERSE_FACTORIALS[2 * terms + 2].scaled(1).around();
        Wide odd = INVERSE_FACTORIALS[2 * terms + 3].scaled(1).around();
        for (int n = terms; n > 0; n--) {
            even = even.times(square).plus(INVERSE_FACTORIALS[2 * n]);
            odd = odd.times(square).plus(INVERSE_FACTORIALS[2 * n + 1]);
        }
        this.cosine = even;
        this.sine = odd;
    }

    static NearZero circular(Wide argument) {
        return new NearZero(argument, argument.times(argument).negative());
    }

    static NearZero hyperbolic(Wide argument) {
        return new NearZero(argument, argument.times(argument));
    }

    Wide sine() {
        return this.argument.plus(this.argument.times(this.square).times(this.sine));
    }

    Wide cosineLessOne() {
        return this.square.times(this.cosine);
    }

    Wide cosine() {
        return Wide.ONE.plus(cosineLessOne());
    }

    Wide tangent() {
        Wide rest = this.argument.times(this.square).times(this.cosine.minus(this.sine));
        return this.argument.minus(rest.over(cosine()));
    }

    /** e<sup>u</sup> − 1, of hyperbolic ones. */
    Wide exponentialLessOne() {
        return cosineLessOne().plus(sine());
    }

}
