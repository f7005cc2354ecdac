package dev.actiscope.experiment.lab.flow.theory;

import dev.actiscope.curve.Curve;
import dev.actiscope.experiment.lab.flow.theory.MeanField.Response;

/**
 * Where gradients neither vanish nor explode: the deviation σ<sub>w</sub> at which a
 * variance q is a fixed point, q = σ<sub>w</sub>² E f(z)² + σ<sub>b</sub>², and χ =
 * σ<sub>w</sub>² E f′(z)² = 1 there. Both together say q = σ<sub>b</sub>² + E f(z)² / E
 * f′(z)², of which the least q that solves it from below is taken.
 *
 * @param deviation σ<sub>w</sub>; NaN if there is none
 * @param variance q; NaN if any will do, as with ReLU
 * @param steepness of the map q → q′ at q: layers come back to a q where it is less than
 * 1, and leave it where it is more
 * @see <a href="https://arxiv.org/abs/1902.06853">Hayou, Doucet and Rousseau, 2019</a>
 */
public record EdgeOfChaos(double deviation, double variance, double steepness) {

    /** How far from one another two q are between which a root is looked for. */
    private static final double STEP = 4;

    /** Steps between these, by false position. */
    private static final int MOST = 20;

    /** How many quadratures it takes at most: 21 to find two q, and 3 at the root. */
    private static final int QUADRATURES = 21 + MOST + 3;

    /** If a quadrature costs so little, it is tried how many it takes. */
    private static final long CHEAP = 50_000;

    private static final EdgeOfChaos NONE = new EdgeOfChaos(Double.NaN, Double.NaN, Double.NaN);

    /** How far above the variance of the biases the search begins. */
    private static final double FROM = 0x1p-20;

    private static final double TO = 0x1p20;

    /** Of q: a difference so small is what quadrature leaves of none. */
    private static final double NOTHING = 1e-9;

    /** Of q: where the search ends. */
    private static final double EXACT = 1e-12;

    /** So little does a slope change there that is continuous, or jumps at 0 alone. */
    private static final double LEVEL = 1e-6;

    /** In the place of q → 0. */
    private static final double NEXT_TO_ZERO = 1e-16;

    /** Of q: the points between which the map's steepness is taken. */
    private static final double BESIDE = 1e-4;

    /**
     * @param biasDeviation σ<sub>b</sub>, at least 0
     */
    public static EdgeOfChaos of(MeanField f, double biasDeviation) {
        double least = biasDeviation * biasDeviation;
        double before = least;
        double missing = Double.NaN;
        for (double above = FROM; above <= TO; above *= STEP) {
            double q = least + above;
            double difference = difference(f, least, q);
            if (difference != difference) {
                return NONE;
            }
            if (above == FROM && difference >= -NOTHING * q) {
                return atZero(f, least);
            }
            if (difference >= 0) {
                return at(f, root(f, least, before, missing, q, difference));
            }
            before = q;
            missing = difference;
        }
        return NONE;
    }

    /**
     * What it costs at most to find it, as {@link MeanField.Cost} counts.
     * @param cost of quadrature
     */
    static long cost(Curve f, double biasDeviation, MeanField.Cost cost) {
        if (cost.quadrature() > CHEAP) {
            return QUADRATURES * cost.quadrature();
        }
        MeanField tried = new MeanField(f);
        of(tried, biasDeviation);
        return tried.spent() - cost.beginning();
    }

    /** q less what it has to be. */
    private static double difference(MeanField f, double least, double q) {
        Response response = f.at(q);
        return q - least - response.secondMoment() / response.slopeSecondMoment();
    }

    /**
     * Without biases q = 0 is a fixed point of whatever is 0 at 0, and what is approached
     * with ever smaller biases.
     */
    private static EdgeOfChaos atZero(MeanField f, double least) {
        double slope = f.at(NEXT_TO_ZERO).slopeSecondMoment();
        double farther = f.at(NEXT_TO_ZERO * 4).slopeSecondMoment();
        boolean tends = least == 0 && slope > 0 && Math.abs(farther / slope - 1) < LEVEL;
        boolean any = Math.abs(difference(f, least, 1)) <= NOTHING;
        return tends ? new EdgeOfChaos(1 / Math.sqrt(slope), any ? Double.NaN : 0, 1) : NONE;
    }

    /** Between two, by false position after Illinois. */
    private static double root(MeanField f, double least, double low, double under, double high, double over) {
        double a = low;
        double b = high;
        double atA = under;
        double atB = over;
        double last = Double.NaN;
        double q = b;
        int side = 0;
        for (int i = 0; i < MOST && atB > 0 && !(Math.abs(q - last) <= EXACT * q); i++) {
            last = q;
            q = b - (b - a) * (atB / (atB - atA));
            double difference = difference(f, least, q);
            if (difference < 0) {
                atB = (side < 0) ? atB / 2 : atB;
                a = q;
                atA = difference;
                side = -1;
            }
            else {
                atA = (side > 0) ? atA / 2 : atA;
                b = q;
                atB = difference;
                side = 1;
            }
        }
        return q;
    }

    private static EdgeOfChaos at(MeanField f, double q) {
        double square = 1 / f.at(q).slopeSecondMoment();
        double rise = f.at(q * (1 + BESIDE)).secondMoment() - f.at(q * (1 - BESIDE)).secondMoment();
        return new EdgeOfChaos(Math.sqrt(square), q, rise / (2 * BESIDE * q) * square);
    }

    /** Whether layers leave the fixed point. */
    public boolean isUnstable() {
        return this.steepness > 1;
    }

}
