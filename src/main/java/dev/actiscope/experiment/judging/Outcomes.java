package dev.actiscope.experiment.judging;

/**
 * What came of all trials, the same numbers of each.
 *
 * @param results of each trial; null where it is not over
 */
public record Outcomes(double[][] results) {

    /** A number of each trial by its place; NaN where it is not known yet. */
    public double[] all(int place) {
        double[] numbers = new double[this.results.length];
        for (int trial = 0; trial < numbers.length; trial++) {
            numbers[trial] = (this.results[trial] != null) ? this.results[trial][place] : Double.NaN;
        }
        return numbers;
    }

    /** The mean of a number over the trials that have a finite one. */
    public Confidence mean(int place) {
        return Confidence.mean(Confidence.finite(all(place)));
    }

}
