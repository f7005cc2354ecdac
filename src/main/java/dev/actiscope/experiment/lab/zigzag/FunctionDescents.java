package dev.actiscope.experiment.lab.zigzag;

import dev.actiscope.activation.Activation;
import dev.actiscope.activation.InvalidInputException;
import dev.actiscope.curve.Curve;
import dev.actiscope.experiment.setting.Settings;
import dev.actiscope.facts.moment.Expectations;

/**
 * The paths of one function with one seed, in each {@link Manner}.
 */
final class FunctionDescents {

    private static final InputLaw UNKNOWN = new InputLaw(Double.NaN, Double.NaN, Double.NaN, Double.NaN);

    private final Activation f;

    private final InputLaw law;

    private final InputLaw centred;

    /** How much targets are off, on average. */
    private final double noise;

    private final Descent[] descents = new Descent[Manner.values().length];

    private final GradientSigns signs;

    private final GradientSigns signsCentred;

    private double sum;

    private int count;

    /** Where f has no value, if that was met. */
    private double gap = Double.NaN;

    FunctionDescents(Curve f, Settings settings, double[] goal, boolean drawn) {
        this.f = f.activation();
        Expectations expectations = expectations(f);
        InputLaw plain = (expectations != null) ? InputLaw.of(expectations) : UNKNOWN;
        boolean complete = drawn && expectations != null;
        this.law = complete ? plain.complete(expectations) : plain;
        this.centred = plain.centred();
        this.noise = settings.get(ZeroCentre.NOISE) * Math.sqrt(plain.variance()) * Goals.length(goal);
        double share = settings.get(ZeroCentre.RATE);
        boolean same = settings.get(ZeroCentre.RATES).equals(ZeroCentre.SAME);
        int n = goal.length;
        double rate = share * this.law.rate(n);
        double rateCentred = same ? rate : share * this.centred.rate(n);
        for (Manner manner : Manner.values()) {
            this.descents[manner.ordinal()] = new Descent(goal, manner.isCentred() ? this.centred : this.law,
                    manner.isCentred() ? rateCentred : rate, settings.get(ZeroCentre.STEPS), drawn && n == 2);
        }
        this.signs = new GradientSigns(goal);
        this.signsCentred = new GradientSigns(goal);
        if (!(this.law.second() < Double.POSITIVE_INFINITY)) {
            stop();
        }
    }

    /** Null where f is too much for them. */
    private static Expectations expectations(Curve f) {
        try {
            return Expectations.of(f);
        }
        catch (InvalidInputException tooMuch) {
            return null;
        }
    }

    private void stop() {
        for (Descent descent : this.descents) {
            descent.stop();
        }
    }

    /** A step of each path. */
    void step(double[] z, double[] off, int examples) {
        double[] h = inputs(z);
        double[] errors = errors(off);
        double[] without = less(h);
        for (Manner manner : Manner.values()) {
            this.descents[manner.ordinal()].step(manner.isCentred() ? without : h, errors,
                    manner.isBatch() ? examples : 1);
        }
    }

    /** Looks at gradients at the start. */
    void look(double[] z, double[] off) {
        double[] h = inputs(z);
        double[] errors = errors(off);
        this.signs.add(h, errors);
        this.signsCentred.add(less(h), errors);
    }

    private double[] inputs(double[] z) {
        double[] h = new double[z.length];
        for (int i = 0; i < h.length; i++) {
            h[i] = this.f.value(z[i]);
            this.sum += h[i];
            if (!(Math.abs(h[i]) < Double.POSITIVE_INFINITY) && Double.isNaN(this.gap)) {
                this.gap = z[i];
                stop();
            }
        }
        this.count += h.length;
        return h;
    }

    private double[] less(double[] h) {
        double[] without = new double[h.length];
        for (int i = 0; i < h.length; i++) {
            without[i] = h[i] - this.law.mean();
        }
        return without;
    }

    private double[] errors(double[] off) {
        double[] errors = new double[off.length];
        for (int i = 0; i < off.length; i++) {
            errors[i] = this.noise * off[i];
        }
        return errors;
    }

    DescentFindings findings() {
        DescentPath[] paths = new DescentPath[this.descents.length];
        for (int i = 0; i < paths.length; i++) {
            paths[i] = this.descents[i].path();
        }
        return new DescentFindings(this.law, this.centred, this.sum / this.count, this.gap, paths, this.signs.alike(),
                this.signs.moved(), this.signsCentred.alike(), this.signsCentred.moved());
    }

}
