package dev.actiscope.experiment.judging;

import dev.actiscope.activation.math.InverseCircular;

/**
 * Student's t distribution, for whole degrees of freedom.
 *
 * @see <a href="https://doi.org/10.1093/biomet/6.1.1">Student, The Probable Error of a
 * Mean, 1908</a>
 */
public final class StudentDistribution {

    private StudentDistribution() {
    }

    /**
     * The probability A(t|ν) that a number of this distribution lies between −t and t: a
     * finite sum in θ = atan(t/√ν).
     * @param t at least 0
     * @param nu the degrees of freedom ν, at least 1
     * @see <a href="https://personal.math.ubc.ca/~cbm/aands/page_948.htm">Abramowitz and
     * Stegun, Handbook of Mathematical Functions, 1964, 26.7.3 and 26.7.4</a>
     */
    public static double within(double t, int nu) {
        double hypotenuse = Math.sqrt(t * t + nu);
        double sine = t / hypotenuse;
        double cosine = Math.sqrt(nu) / hypotenuse;
        boolean odd = nu % 2 == 1;
        double term = odd ? cosine : 1;
        double sum = 0;
        for (int k = odd ? 3 : 2; k <= nu; k += 2) {
            sum += term;
            term *= cosine * cosine * (k - 1) / k;
        }
        return odd ? (InverseCircular.atan(t / Math.sqrt(nu)) + sine * sum) * 2 / Math.PI : sine * sum;
    }

    /**
     * The t for which a number of this distribution lies between −t and t with a
     * probability, found by halving.
     * @param probability from 0 to below 1
     * @param nu the degrees of freedom ν, at least 1
     */
    public static double quantile(double probability, int nu) {
        double low = 0;
        double high = 1;
        while (within(high, nu) < probability) {
            low = high;
            high *= 2;
        }
        double middle = (low + high) / 2;
        while (low < middle && middle < high) {
            if (within(middle, nu) < probability) {
                low = middle;
            }
            else {
                high = middle;
            }
            middle = (low + high) / 2;
        }
        return high;
    }

}
