package dev.actiscope.experiment.lab.neuron;

import java.util.List;

import dev.actiscope.experiment.report.Statement;
import dev.actiscope.experiment.report.Verdict;
import dev.actiscope.network.LayerSpecification;
import dev.actiscope.network.NeuralNetwork;

/**
 * What becomes of the claims at a neuron's settings.
 */
final class NeuronVerdicts {

    /** What rounding leaves of sums in another order. */
    private static final double ROUNDING = 1e-9;

    /** A bend that can be seen: one part in a hundred. */
    private static final double VISIBLE = 0.01;

    private final WeighedSum sum;

    NeuronVerdicts(WeighedSum sum) {
        this.sum = sum;
    }

    /** Whether a network of one unit says the same. */
    Verdict ofTheSum() {
        double y = this.sum.y();
        if (y != y) {
            return Verdict.undecided("1.1", withoutValue());
        }
        double network = network();
        boolean same = y == network || Math.abs(y - network) <= ROUNDING * Math.max(1, Math.abs(y));
        Statement found = Statement.of("output").function(this.sum.f()).number(this.sum.z()).number(y);
        // At a jump the two may stand on different sides of it, for a rounding of z.
        return same ? Verdict.holds("1.1", found) : Verdict.undecided("1.1", found);
    }

    private double network() {
        List<Double> w = this.sum.w();
        NeuralNetwork network = new NeuralNetwork(w.size(), List.of(LayerSpecification.of(1, this.sum.f())), 1, 0);
        double[] x = new double[w.size()];
        for (int i = 0; i < x.length; i++) {
            x[i] = this.sum.x().get(i);
            network.theta().values()[network.denses().get(0).weights() + i] = w.get(i);
        }
        network.theta().values()[network.denses().get(0).biases()] = this.sum.b();
        return network.outputs(x)[0];
    }

    /** One neuron shows the first half of the claim: half way in, half way out. */
    Verdict ofTheLine() {
        double b = this.sum.b();
        double half = this.sum.weighed(0) / 2 + b;
        return Verdict.undecided("1.2", Statement.of("half-way").number(b).number(this.sum.z()).number(half));
    }

    /** How far f is from the chord over the inputs in sight. */
    Verdict ofTheBend() {
        double bend = bend();
        if (bend != bend) {
            return Verdict.undecided("1.3", Statement.of("gaps-in-sight").function(this.sum.f()));
        }
        Statement found = Statement.of((bend > VISIBLE) ? "bends" : "straight").function(this.sum.f()).share(bend);
        return (bend > VISIBLE) ? Verdict.holds("1.3", found) : Verdict.undecided("1.3", found);
    }

    private double bend() {
        double[] z = ResponseCurve.of(this.sum).series().get(0).x();
        double[] y = ResponseCurve.of(this.sum).series().get(0).y();
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        double most = 0;
        for (int i = 0; i < z.length; i++) {
            double along = (double) i / (z.length - 1);
            double chord = (1 - along) * y[0] + along * y[z.length - 1];
            most = Math.max(most, Math.abs(y[i] - chord));
            low = Math.min(low, y[i]);
            high = Math.max(high, y[i]);
        }
        return (most == 0) ? 0 : most / (high - low);
    }

    /**
     * Looks at the input with the most negative weight, by itself and without bias: once
     * as a positive and once as a negative one.
     */
    Verdict ofNegatives() {
        int input = mostNegative();
        if (this.sum.w().get(input) >= 0) {
            return Verdict.undecided("6.1", Statement.of("no-negative-weight"));
        }
        double w = this.sum.w().get(input);
        double x = (this.sum.x().get(input) != 0) ? Math.abs(this.sum.x().get(input)) : 1;
        double hidden = this.sum.at(w * x);
        double through = this.sum.at(-w * x);
        if (hidden != hidden || through != through) {
            return Verdict.undecided("6.1",
                    Statement.of("no-value").function(this.sum.f()).number((hidden != hidden) ? w * x : -w * x));
        }
        double slope = this.sum.f().activation().derivative(w * x);
        boolean hides = hidden == 0 && slope == 0;
        boolean passes = through != 0;
        Statement found = Statement
            .of(hides ? passes ? "hides-and-passes" : "hides-all"
                    : (hidden != 0) ? "hides-nothing" : "hides-but-learns")
            .function(this.sum.f())
            .number(x)
            .number(w)
            .number(w * x)
            .number(hidden)
            .number(-w * x)
            .number(through)
            .number(slope);
        // The claim is on ReLU: another function that does not do so says nothing against
        // it.
        return (hides && passes) ? Verdict.holds("6.1", found) : Verdict.undecided("6.1", found);
    }

    private int mostNegative() {
        int most = 0;
        for (int i = 1; i < this.sum.w().size(); i++) {
            most = (this.sum.w().get(i) < this.sum.w().get(most)) ? i : most;
        }
        return most;
    }

    private Statement withoutValue() {
        return Statement.of("no-value").function(this.sum.f()).number(this.sum.z());
    }

}
