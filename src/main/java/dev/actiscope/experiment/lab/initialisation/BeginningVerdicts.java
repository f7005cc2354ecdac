package dev.actiscope.experiment.lab.initialisation;

import java.util.List;

import dev.actiscope.activation.math.Exponential;
import dev.actiscope.activation.math.Interval;
import dev.actiscope.activation.math.Logarithms;
import dev.actiscope.curve.Curve;
import dev.actiscope.experiment.judging.Confidence;
import dev.actiscope.experiment.judging.Paired;
import dev.actiscope.experiment.report.Statement;
import dev.actiscope.experiment.report.Verdict;
import dev.actiscope.experiment.report.Verdict.Holds;

/**
 * What becomes of the two claims. What happens at a size of the weights is judged by the
 * mean logarithm over the seeds; the intervals of all sizes together miss in 5 % of all
 * cases at most.
 */
final class BeginningVerdicts {

    /**
     * What is less than half or more than twice as large at the other end of a network
     * has vanished, exploded or grown: a learning rate that is right for one end is then
     * wrong for the other.
     */
    private static final double WORTH = Logarithms.log(2);

    /**
     * Up to so many times the right weights people begin: LeCun's, Xavier's and He's
     * start sigmoid with a half to three quarters of them, N(0, 1) in layers of 32 with
     * three times. What happens only beyond is much rarer than what happens there.
     */
    private static final double USUAL = 3;

    private final Beginnings found;

    BeginningVerdicts(Beginnings found) {
        this.found = found;
    }

    /**
     * All verdicts.
     * @param ended whether all trials have: whoever judges before may choose when
     */
    List<Verdict> all(boolean ended) {
        return List.of(verdict("2.6", "sigmoid", ended), verdict("4.7", "relu", ended));
    }

    private Verdict verdict(String claim, String notation, boolean ended) {
        int function = this.found.indexOf(notation);
        if (!ended) {
            return Verdict.running(claim);
        }
        if (function < 0) {
            return Verdict.lacking(claim, Statement.of("missing").function(Curve.parse(notation)), notation);
        }
        if (this.found.places().depth() == 1) {
            return Verdict.undecided(claim, Statement.of("shallow"));
        }
        if (this.found.settings().get(Initialisation.SEEDS) < Paired.LEAST_SEEDS) {
            return Verdict.undecided(claim, Statement.of("few-seeds").number(Paired.LEAST_SEEDS));
        }
        return claim.equals("2.6") ? vanishing(function) : growing(function);
    }

    /**
     * 2.6: gradients vanish at the right size, and they explode, if at all, only where
     * nobody begins. How many of the sizes that are tried do the one or the other is
     * told, but decides nothing: it hangs on how far the visitor goes.
     */
    private Verdict vanishing(int function) {
        int vanish = 0;
        int explode = 0;
        double least = Double.NaN;
        for (int scale = 0; scale < Beginning.SCALES; scale++) {
            Paired growth = gradient(function, scale);
            vanish += (opposite(growth).judge(WORTH) == Holds.YES) ? 1 : 0;
            if (growth.judge(WORTH) == Holds.YES) {
                explode++;
                least = Double.isNaN(least) ? Beginning.factor(this.found.settings(), scale) : least;
            }
        }
        Holds right = opposite(gradient(function, Beginning.RIGHT.scale())).judge(WORTH);
        Holds rare = (least <= USUAL) ? Holds.NO
                : (Beginning.LARGE.factor(this.found.settings()) >= USUAL) ? Holds.YES : Holds.UNDECIDED;
        String code = switch (right) {
            case NO -> "vanishes-not";
            case UNDECIDED -> "vanishes-unclear";
            case YES -> switch (rare) {
                case NO -> "explodes-as-well";
                case UNDECIDED -> "vanishes-so-far";
                case YES ->
                    (explode > 0) ? "vanishes-mostly" : (vanish < Beginning.SCALES) ? "vanishes-at-most" : "vanishes";
            };
        };
        Statement statement = Statement.of(code)
            .function(this.found.functions().get(function))
            .number(this.found.places().depth());
        for (Beginning beginning : Beginning.RANDOM) {
            statement = statement.number(beginning.factor(this.found.settings()))
                .number(told(this.found.places().gradientGrowth(function, beginning.scale()), 1));
        }
        statement = statement.number(vanish).number(Beginning.SCALES).number(explode);
        return new Verdict("2.6", right.and(rare), statement.number((explode > 0) ? least : USUAL).number(USUAL));
    }

    /**
     * 4.7: where weights are too large, nothing in ReLU keeps signals from growing.
     */
    private Verdict growing(int function) {
        Holds holds = signal(function, Beginning.LARGE).judge(WORTH);
        int bounded = bounded();
        String code = switch (holds) {
            case YES -> "grows";
            case NO -> "grows-not";
            case UNDECIDED -> "grows-unclear";
        };
        int large = this.found.places().signalGrowth(function, Beginning.LARGE.scale());
        Statement statement = Statement.of((bounded < 0) ? code : code + "-beside")
            .function(this.found.functions().get(function))
            .number(this.found.places().depth())
            .number(Beginning.LARGE.factor(this.found.settings()))
            .number(told(large, 1))
            .number(told(large, this.found.places().depth() - 1))
            .number(told(this.found.places().signalGrowth(function, Beginning.RIGHT.scale()), 1))
            .number(Beginning.SMALL.factor(this.found.settings()))
            .number(told(this.found.places().signalGrowth(function, Beginning.SMALL.scale()), 1));
        return new Verdict("4.7", holds,
                (bounded < 0) ? statement : statement.function(this.found.functions().get(bounded))
                    .number(told(this.found.places().signalGrowth(bounded, Beginning.LARGE.scale()), 1)));
    }

    /** The first function whose values are bounded; −1 if none's are. */
    private int bounded() {
        for (int i = 0; i < this.found.functions().size(); i++) {
            Interval range = this.found.functions().get(i).activation().range();
            if (range.low() > Double.NEGATIVE_INFINITY && range.high() < Double.POSITIVE_INFINITY) {
                return i;
            }
        }
        return -1;
    }

    /** One of as many comparisons as there are sizes. */
    private Paired gradient(int function, int scale) {
        return this.found.paired(this.found.places().gradientGrowth(function, scale), Beginning.SCALES);
    }

    private Paired signal(int function, Beginning beginning) {
        return this.found.paired(this.found.places().signalGrowth(function, beginning.scale()), 1);
    }

    /** A factor, or that of each of so many steps which together make it. */
    private double told(int growth, int steps) {
        return Exponential.exp(this.found.told(growth).value() / steps);
    }

    private static Paired opposite(Paired growth) {
        Confidence one = growth.difference();
        return new Paired(new Confidence(-one.value(), -one.high(), -one.low()), growth.seeds(), growth.leftOut());
    }

}
