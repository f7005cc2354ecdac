package dev.actiscope.experiment.lab.race;

import dev.actiscope.network.data.Dataset;

/**
 * What the features of examples tell of their classes.
 */
final class Features {

    private Features() {
    }

    /**
     * How clearly features differ from class to class: the share η² of their variance
     * that lies between the classes' means, from 0 to 1.
     * @param classes how many there are, numbered from 0
     */
    static double clarity(Dataset data, int classes) {
        int width = data.inputs();
        double[] sums = new double[classes * width];
        int[] counts = new int[classes];
        double squares = 0;
        for (int i = 0; i < data.size(); i++) {
            int of = (int) data.t()[i];
            counts[of]++;
            for (int feature = 0; feature < width; feature++) {
                double x = data.x()[i * width + feature];
                sums[of * width + feature] += x;
                squares += x * x;
            }
        }
        double between = 0;
        double mean = 0;
        for (int feature = 0; feature < width; feature++) {
            double sum = 0;
            for (int of = 0; of < classes; of++) {
                double one = sums[of * width + feature];
                sum += one;
                between += (counts[of] > 0) ? one * one / counts[of] : 0;
            }
            mean += sum * sum / data.size();
        }
        return (between - mean) / (squares - mean);
    }

}
