package dev.actiscope.experiment.judging;

/**
 * How large numbers are together, where their squares may be beyond all doubles.
 */
public final class Averages {

    private Averages() {
    }

    /**
     * The root of the mean square of the first of some numbers.
     * @return NaN if one is not a number, infinite if one is
     */
    public static double rootMeanSquare(double[] numbers, int count) {
        double greatest = 0;
        for (int i = 0; i < count; i++) {
            greatest = Math.max(greatest, Math.abs(numbers[i]));
        }
        if (greatest == 0 || !(greatest < Double.POSITIVE_INFINITY)) {
            return greatest;
        }
        double sum = 0;
        for (int i = 0; i < count; i++) {
            double share = numbers[i] / greatest;
            sum += share * share;
        }
        return greatest * Math.sqrt(sum / count);
    }

    /** The mean of the first of some numbers. */
    public static double mean(double[] numbers, int count) {
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum += numbers[i];
        }
        return sum / count;
    }

}
