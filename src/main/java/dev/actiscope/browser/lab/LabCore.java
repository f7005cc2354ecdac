package dev.actiscope.browser.lab;

import dev.actiscope.activation.InvalidInputException;
import dev.actiscope.browser.ProblemJson;
import dev.actiscope.network.Divergence;
import dev.actiscope.network.Examination;
import dev.actiscope.network.NeuralNetwork;
import dev.actiscope.network.Training;
import org.teavm.jso.JSExport;

/**
 * The core that trains.
 */
public final class LabCore {

    private static String digits = "";

    private static TrainingOrder order;

    private static Training training;

    private LabCore() {
    }

    /** TeaVM wants a program; this one has nothing to do. */
    public static void main(String[] args) {
    }

    /**
     * Takes the handwritten digits, before a training that asks for them.
     * @param text of the data file
     */
    @JSExport
    public static void takeDigits(String text) {
        digits = text;
    }

    /**
     * Makes a network that is to be trained, in the place of any before.
     * @param query what is asked for, as {@link TrainingOrder} reads it
     * @return nothing; or, if that cannot be had, why, as {@link ProblemJson} has it: the
     * network before stays then
     */
    @JSExport
    public static String open(String query) {
        try {
            TrainingOrder asked = new TrainingOrder(query, digits);
            training = asked.training();
            order = asked;
            return "";
        }
        catch (InvalidInputException problem) {
            return ProblemJson.of(problem);
        }
    }

    /** What a step costs, in multiplications with an addition each. */
    @JSExport
    public static double workOfStep() {
        return training.workOfStep();
    }

    /**
     * Trains by one step, and by more as long as there is work left for a whole one.
     * @param work in multiplications with an addition each
     * @return how much was done; 0 only if the network had diverged before
     */
    @JSExport
    public static double advance(double work) {
        return training.advance((long) work);
    }

    /**
     * Where the training is.
     * @return steps taken, and the loss of the last mini-batch; then, if the network has
     * diverged, the step, the stage and the pre-activation, as {@link Divergence} has
     * them
     */
    @JSExport
    public static double[] progress() {
        Divergence divergence = training.divergence();
        if (divergence == null) {
            return new double[] { training.steps(), training.loss() };
        }
        return new double[] { training.steps(), training.loss(), divergence.step(), divergence.stage(),
                divergence.z() };
    }

    /**
     * What the network makes of all the data.
     * @return loss, accuracy, and of each stage the units, how many are dead, and how
     * many are broken
     */
    @JSExport
    public static double[] examine() {
        Examination examination = Examination.of(training.network(), order.data(), order.loss());
        double[] answer = new double[2 + 3 * examination.stages().size()];
        answer[0] = examination.loss();
        answer[1] = examination.accuracy();
        int at = 2;
        for (Examination.Vitals vitals : examination.stages()) {
            answer[at++] = vitals.units();
            answer[at++] = vitals.dead();
            answer[at++] = vitals.broken();
        }
        return answer;
    }

    /**
     * The outputs of the network in use.
     * @param x a row for each example
     */
    @JSExport
    public static double[] outputs(double[] x) {
        return training.network().outputs(x);
    }

    /** All that learns, as it is now. */
    @JSExport
    public static double[] theta() {
        NeuralNetwork network = training.network();
        return network.theta().values();
    }

}
