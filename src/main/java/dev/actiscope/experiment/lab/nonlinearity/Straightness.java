package dev.actiscope.experiment.lab.nonlinearity;

import java.util.List;

import dev.actiscope.network.NeuralNetwork;
import dev.actiscope.network.data.Dataset;

/**
 * How far a network is from a line: for a line the output half way between two examples
 * is half way between their outputs.
 */
final class Straightness {

    /** What rounding may leave of a bend, to the outputs that it is a difference of. */
    private static final double ROUNDING = 1e-13;

    private Straightness() {
    }

    /**
     * By how much a network bends, over neighbours u and v among the examples: the root
     * mean square of p + q to that of p and q, with p = y(u) − y((u + v)/2) and q = y(v)
     * − y((u + v)/2), which cancel if it is a line.
     * @return from 0, for a line and a network that says the same of all, to 1; NaN if an
     * output is not finite
     */
    static double bend(NeuralNetwork network, Dataset examples) {
        int width = examples.inputs();
        int outputs = network.outputs();
        double[] middles = new double[(examples.size() - 1) * width];
        for (int i = 0; i < middles.length; i++) {
            middles[i] = (examples.x()[i] + examples.x()[i + width]) / 2;
        }
        double[] y = network.outputs(examples.x());
        double[] half = network.outputs(middles);
        double bends = 0;
        double differences = 0;
        for (int i = 0; i < half.length; i++) {
            double p = y[i] - half[i];
            double q = y[i + outputs] - half[i];
            double bend = bend(p, q, Math.abs(half[i]));
            bends += bend * bend;
            differences += 2 * (p * p + q * q);
        }
        return (bends == 0) ? 0 : Math.sqrt(bends / differences);
    }

    private static double bend(double p, double q, double size) {
        double bend = Math.abs(p + q);
        return (bend <= size * ROUNDING) ? 0 : bend;
    }

    /**
     * The greatest difference of an output from that of its line, as a share of the
     * greatest output if that is above 1.
     * @param functions the lines that those of the hidden layers are
     */
    static double off(NeuralNetwork network, List<EquivalentLine> functions, Dataset examples) {
        double[] y = network.outputs(examples.x());
        int outputs = network.outputs();
        double most = 0;
        double greatest = 1;
        for (int output = 0; output < outputs; output++) {
            EquivalentLine line = EquivalentLine.of(network, functions, output);
            for (int i = 0; i < examples.size(); i++) {
                double own = y[i * outputs + output];
                most = Math.max(most, Math.abs(own - line.at(examples.x(), i * examples.inputs())));
                greatest = Math.max(greatest, Math.abs(own));
            }
        }
        return most / greatest;
    }

}
