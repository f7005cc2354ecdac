package dev.actiscope.experiment.lab.precision;

import java.util.List;

import dev.actiscope.activation.math.Exponential;
import dev.actiscope.curve.Curve;
import dev.actiscope.experiment.floats.FloatFormat;
import dev.actiscope.experiment.judging.Paired;
import dev.actiscope.experiment.report.Statement;
import dev.actiscope.experiment.report.Verdict;
import dev.actiscope.experiment.report.Verdict.Holds;
import dev.actiscope.experiment.setting.Settings;

/**
 * 4.9b, that ReLU6's fixed range suits arithmetic in few bits: it holds if rounding
 * raises ReLU's loss by a larger factor than ReLU6's, seed by seed, and by so much more
 * that it is {@linkplain Paired#WORTH worth} speaking of. Of 4.9 itself only outputs are
 * seen here, and no gradients, so it is not decided.
 */
record PrecisionVerdict(Losses losses) {

    static final String RANGE = "4.9b";

    static final String BOUND = "4.9";

    private static final String RELU = "relu";

    private static final String RELU6 = "relu6";

    List<Verdict> all(boolean ended) {
        return List.of(Verdict.undecided(BOUND, bound(ended)), range(ended));
    }

    /** How large outputs become where an example is too bright. */
    private Statement bound(boolean ended) {
        int relu = this.losses.indexOf(RELU);
        int relu6 = this.losses.indexOf(RELU6);
        if (!ended || relu < 0 || relu6 < 0) {
            return Statement.of("gradients-elsewhere");
        }
        double ordinary = this.losses.greatest(relu6, false);
        double greatest = this.losses.greatest(relu6, true);
        boolean same = ordinary == greatest;
        Statement statement = Statement.of(same ? "bounded-outputs-same" : "bounded-outputs")
            .number(this.losses.settings().get(Precision.OUTLIER))
            .number(this.losses.greatest(relu, false))
            .number(this.losses.greatest(relu, true))
            .number(ordinary);
        return same ? statement : statement.number(greatest);
    }

    private Verdict range(boolean ended) {
        if (!ended) {
            return Verdict.running(RANGE);
        }
        int relu = this.losses.indexOf(RELU);
        int relu6 = this.losses.indexOf(RELU6);
        if (relu < 0 || relu6 < 0) {
            return Verdict.lacking(RANGE,
                    Statement.of("missing").function(Curve.parse(RELU6)).function(Curve.parse(RELU)), RELU6, RELU);
        }
        Settings settings = this.losses.settings();
        int storage = Storage.asked(settings, true);
        Paired paired = Paired.of(this.losses.rises(relu, storage), this.losses.rises(relu6, storage));
        if (settings.get(Precision.SEEDS) < Paired.LEAST_SEEDS) {
            return Verdict.undecided(RANGE, Statement.of("few-seeds").number(Paired.LEAST_SEEDS));
        }
        if (paired.leftOut() > 0) {
            return Verdict.undecided(RANGE,
                    Statement.of("left-out").number(paired.leftOut()).number(settings.get(Precision.SEEDS)));
        }
        return judged(relu, relu6, storage, paired);
    }

    private Verdict judged(int relu, int relu6, int storage, Paired paired) {
        Settings settings = this.losses.settings();
        if (settings.get(Precision.STORED).equals(FloatFormat.FLOAT64.name())) {
            return Verdict.fails(RANGE, Statement.of("nothing-lost").word(FloatFormat.FLOAT64.name()));
        }
        Holds holds = paired.judge(Paired.WORTH);
        boolean integers = Storage.isOfIntegers(settings);
        boolean outlier = integers && settings.get(Precision.OUTLIER) != 1;
        Statement statement = Statement
            .of((outlier ? "integers" : integers ? "plain" : "floats") + '-' + holds.ending())
            .function(this.losses.functions().get(relu6))
            .function(this.losses.functions().get(relu));
        statement = integers ? statement.number(settings.get(Precision.BITS))
                : statement.word(settings.get(Precision.STORED));
        statement = outlier ? statement.number(settings.get(Precision.OUTLIER)) : statement;
        statement = with(with(statement, relu, storage), relu6, storage);
        statement = paired.ratio(statement);
        int clean = Storage.asked(settings, false);
        return new Verdict(RANGE, holds,
                outlier ? statement.number(rise(relu, clean)).number(rise(relu6, clean)) : statement);
    }

    /** The factor of the loss, and the accuracy before and after. */
    private Statement with(Statement statement, int function, int storage) {
        return statement.number(rise(function, storage))
            .share(this.losses.mean(this.losses.places().accuracy(function, 0)).value())
            .share(this.losses.mean(this.losses.places().accuracy(function, storage)).value());
    }

    private double rise(int function, int storage) {
        return Exponential.exp(Losses.mean(this.losses.rises(function, storage)).value());
    }

}
