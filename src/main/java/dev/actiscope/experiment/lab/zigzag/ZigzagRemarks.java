package dev.actiscope.experiment.lab.zigzag;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.curve.Curve;
import dev.actiscope.experiment.judging.Paired;
import dev.actiscope.experiment.report.Statement;
import dev.actiscope.experiment.setting.Settings;

/**
 * What is to be said besides: at which rates weights were led, which could be borne, and
 * who broke off or did not arrive.
 */
final class ZigzagRemarks {

    private final ZigzagEvidence evidence;

    private final List<Statement> all = new ArrayList<>();

    ZigzagRemarks(ZigzagEvidence evidence) {
        this.evidence = evidence;
    }

    List<Statement> all() {
        Settings settings = this.evidence.settings();
        double share = settings.get(ZeroCentre.RATE);
        boolean same = settings.get(ZeroCentre.RATES).equals(ZeroCentre.SAME);
        this.all.add(Statement.of(same ? "terms-same" : "terms").number(share).number(this.evidence.seeds()));
        for (int f = 0; f < this.evidence.functions().size(); f++) {
            if (this.evidence.first(f) != null) {
                function(f, share, same);
            }
        }
        if (this.evidence.inputs() != 2) {
            this.all.add(Statement.of("no-paths").number(this.evidence.inputs()));
        }
        if (this.evidence.seeds() < Paired.LEAST_SEEDS) {
            this.all.add(Statement.of("few-seeds").number(Paired.LEAST_SEEDS));
        }
        return this.all;
    }

    private void function(int f, double share, boolean same) {
        Curve curve = this.evidence.functions().get(f);
        InputLaw law = this.evidence.law(f, false);
        int n = this.evidence.inputs();
        if (!(law.second() < Double.POSITIVE_INFINITY)) {
            this.all.add(Statement.of("no-moments").function(curve));
        }
        else if (law.variance() == 0) {
            this.all.add(Statement.of("constant").function(curve).number(law.mean()));
        }
        else {
            double centred = same ? law.rate(n) : this.evidence.law(f, true).rate(n);
            this.all.add(Statement.of("rates")
                .function(curve)
                .number(share * law.rate(n))
                .number(share * centred)
                .number(law.condition(n))
                .number(this.evidence.greatestRate(f, 1)));
            broken(f, curve);
            late(f, curve);
        }
    }

    private void broken(int f, Curve curve) {
        double gap = Double.NaN;
        for (int seed = 0; seed < this.evidence.seeds(); seed++) {
            DescentFindings found = this.evidence.at(f, seed);
            gap = (found != null && Double.isNaN(gap)) ? found.gap() : gap;
        }
        if (!Double.isNaN(gap)) {
            this.all.add(Statement.of("no-value").function(curve).number(gap));
            return;
        }
        for (Manner manner : Manner.values()) {
            int count = this.evidence.count(f, manner, DescentPath::broken);
            if (count > 0) {
                this.all.add(Statement.of("diverged")
                    .function(curve)
                    .word(manner.key())
                    .number(count)
                    .number(this.evidence.seeds()));
            }
        }
    }

    /** Who had made all steps and was not near. */
    private void late(int f, Curve curve) {
        int steps = this.evidence.settings().get(ZeroCentre.STEPS);
        for (Manner manner : Manner.values()) {
            int count = this.evidence.count(f, manner,
                    (path) -> (!path.near() && path.broken() == 0 && path.steps() == steps) ? 1 : 0);
            if (count > 0) {
                this.all.add(Statement.of("not-near")
                    .function(curve)
                    .word(manner.key())
                    .number(count)
                    .number(this.evidence.seeds())
                    .number(steps));
            }
        }
    }

}
