package dev.actiscope.experiment.flow;

/**
 * How large numbers are together, where their squares may be beyond all doubles.
 */
final class Averages {

    private Averages() {
    }

    /**
     * The root of the mean square.
     * @return NaN if one is not a number, infinite if one is
     */
    static double rootMeanSquare(double[] numbers, int count) {
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

    static double mean(double[] numbers, int count) {
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum += numbers[i];
        }
        return sum / count;
    }

}
