package dev.actiscope.browser.lab;

import dev.actiscope.activation.InvalidInputException;
import dev.actiscope.browser.ProblemJson;
import dev.actiscope.network.Divergence;
import dev.actiscope.network.Examination;
import dev.actiscope.network.Training;

/**
 * A training without an experiment around it, one at a time. No page asks for it: tests
 * compare by it what learns in a browser with what learns on the JVM, and the benchmark
 * measures by it the very module that the lab's workers load, in which a step is what it
 * is in their trials.
 */
final class TrainingDoor {

    private String digits = "";

    private TrainingOrder order;

    private Training training;

    void takeDigits(String text) {
        this.digits = text;
    }

    String open(String query) {
        try {
            TrainingOrder asked = new TrainingOrder(query, this.digits);
            this.training = asked.training();
            this.order = asked;
            return "";
        }
        catch (InvalidInputException problem) {
            return ProblemJson.of(problem);
        }
    }

    double workOfStep() {
        return this.training.workOfStep();
    }

    double advance(double work) {
        return this.training.advance((long) work);
    }

    double[] progress() {
        Divergence divergence = this.training.divergence();
        if (divergence == null) {
            return new double[] { this.training.steps(), this.training.loss() };
        }
        return new double[] { this.training.steps(), this.training.loss(), divergence.step(), divergence.layer(),
                divergence.z() };
    }

    double[] examination() {
        Examination examination = Examination.of(this.training.network(), this.order.data(), this.order.loss());
        double[] answer = new double[2 + 3 * examination.layers().size()];
        answer[0] = examination.loss();
        answer[1] = examination.accuracy();
        int at = 2;
        for (Examination.UnitCounts counts : examination.layers()) {
            answer[at++] = counts.units();
            answer[at++] = counts.dead();
            answer[at++] = counts.broken();
        }
        return answer;
    }

    double[] outputs(double[] x) {
        return this.training.network().outputs(x);
    }

    double[] theta() {
        return this.training.network().theta().values();
    }

}
