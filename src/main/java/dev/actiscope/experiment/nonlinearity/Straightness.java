package dev.actiscope.experiment.nonlinearity;

import dev.actiscope.network.NeuralNetwork;
import dev.actiscope.network.data.Dataset;

/**
 * How far a network is from a line: for a line the output half way between two examples
 * is half way between their outputs.
 */
final class Straightness {

    private Straightness() {
    }

    /**
     * By how much a network bends: the root mean square of y(u) + y(v) − 2 y((u + v)/2)
     * over neighbours u and v among the examples, to that of y(u) − y(v). It is 0 but for
     * rounding if the network is a line, or if it says the same of all; and NaN if an
     * output is not finite.
     */
    static double bend(NeuralNetwork network, Dataset examples) {
        int width = examples.inputs();
        int pairs = examples.size() - 1;
        double[] middles = new double[pairs * width];
        for (int i = 0; i < middles.length; i++) {
            middles[i] = (examples.x()[i] + examples.x()[i + width]) / 2;
        }
        double[] y = network.outputs(examples.x());
        double[] half = network.outputs(middles);
        double bends = 0;
        double differences = 0;
        for (int i = 0; i < pairs; i++) {
            double bend = y[i] + y[i + 1] - 2 * half[i];
            double difference = y[i] - y[i + 1];
            bends += bend * bend;
            differences += difference * difference;
        }
        return (bends == 0) ? 0 : Math.sqrt(bends / differences);
    }

    /**
     * The greatest difference of an output from that of a line, as a share of the
     * greatest output if that is above 1.
     */
    static double off(NeuralNetwork network, EquivalentLine line, Dataset examples) {
        double[] y = network.outputs(examples.x());
        double most = 0;
        double greatest = 1;
        for (int i = 0; i < y.length; i++) {
            most = Math.max(most, Math.abs(y[i] - line.at(examples.x(), i * examples.inputs())));
            greatest = Math.max(greatest, Math.abs(y[i]));
        }
        return most / greatest;
    }

}
