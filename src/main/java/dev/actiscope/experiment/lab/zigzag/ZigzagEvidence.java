package dev.actiscope.experiment.lab.zigzag;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.activation.math.Exponential;
import dev.actiscope.activation.math.Logarithms;
import dev.actiscope.curve.Curve;
import dev.actiscope.experiment.report.Figures;
import dev.actiscope.experiment.setting.Functions;
import dev.actiscope.experiment.setting.Settings;

/**
 * What all seeds have shown, by function.
 */
final class ZigzagEvidence {

    private static final InputLaw UNKNOWN = new InputLaw(Double.NaN, Double.NaN, Double.NaN, Double.NaN);

    /** A loss so small a share of that at the start is none. */
    private static final double NONE = 1e-30;

    private final Settings settings;

    private final List<Curve> functions;

    /** By seed; null where nothing has begun. */
    private final List<DescentFindings[]> seeds = new ArrayList<>();

    /**
     * Something of a path.
     */
    interface Measure {

        double of(DescentPath path);

    }

    ZigzagEvidence(Settings settings, double[][] results) {
        this.settings = settings;
        this.functions = Functions.once(settings.get(ZeroCentre.F));
        for (double[] result : results) {
            this.seeds.add((result != null) ? read(result) : null);
        }
    }

    private DescentFindings[] read(double[] result) {
        Ledger ledger = new Ledger(result);
        DescentFindings[] all = new DescentFindings[this.functions.size()];
        for (int f = 0; f < all.length; f++) {
            all[f] = DescentFindings.read(ledger);
        }
        return all;
    }

    Settings settings() {
        return this.settings;
    }

    List<Curve> functions() {
        return this.functions;
    }

    int inputs() {
        return this.settings.get(ZeroCentre.INPUTS);
    }

    int seeds() {
        return this.seeds.size();
    }

    /** The place of a function of the catalogue; −1 if it is not there. */
    int find(String notation) {
        return Functions.indexOf(this.functions, notation);
    }

    /** What the first seed has shown; null if it has not begun. */
    DescentFindings first(int f) {
        return at(f, 0);
    }

    /** What a seed has shown; null if it has not begun. */
    DescentFindings at(int f, int seed) {
        return (this.seeds.get(seed) != null) ? this.seeds.get(seed)[f] : null;
    }

    InputLaw law(int f, boolean centred) {
        DescentFindings first = first(f);
        return (first == null) ? UNKNOWN : centred ? first.centred() : first.law();
    }

    /** The logarithm of a measure by seed; NaN where there is none. */
    double[] logs(int f, Manner manner, Measure measure) {
        double[] logs = new double[seeds()];
        for (int seed = 0; seed < logs.length; seed++) {
            DescentFindings found = at(f, seed);
            logs[seed] = (found != null) ? Logarithms.log(measure.of(found.path(manner))) : Double.NaN;
        }
        return logs;
    }

    /**
     * The geometric mean over all seeds that have begun; NaN if a path broke off, since
     * the rest tells of the fortunate ones alone.
     */
    double mean(int f, Manner manner, Measure measure) {
        double sum = 0;
        int count = 0;
        double[] logs = logs(f, manner, measure);
        for (int seed = 0; seed < logs.length; seed++) {
            if (at(f, seed) != null) {
                sum += logs[seed];
                count++;
            }
        }
        return Exponential.exp(sum / count);
    }

    /** How many paths a measure is above 0 of. */
    int count(int f, Manner manner, Measure measure) {
        int count = 0;
        for (int seed = 0; seed < seeds(); seed++) {
            count += (at(f, seed) != null && measure.of(at(f, seed).path(manner)) > 0) ? 1 : 0;
        }
        return count;
    }

    /** In what share of all steps no two weights moved in opposite directions. */
    double sameSign(int f, Manner manner) {
        double alike = 0;
        double moved = 0;
        for (int seed = 0; seed < seeds(); seed++) {
            if (at(f, seed) != null) {
                alike += at(f, seed).path(manner).alike();
                moved += at(f, seed).path(manner).moved();
            }
        }
        return alike / moved;
    }

    /** The same at the start, by the size of the batch. */
    double[] sameSignBySize(int f, boolean centred) {
        double[] shares = new double[GradientSigns.SIZES];
        for (int size = 0; size < shares.length; size++) {
            double alike = 0;
            double moved = 0;
            for (int seed = 0; seed < seeds(); seed++) {
                DescentFindings found = at(f, seed);
                if (found != null) {
                    alike += centred ? found.alikeCentred()[size] : found.alike()[size];
                    moved += centred ? found.movedCentred()[size] : found.moved()[size];
                }
            }
            shares[size] = alike / moved;
        }
        return shares;
    }

    /** The mean of all inputs that there were. */
    double measuredMean(int f) {
        double sum = 0;
        int count = 0;
        for (int seed = 0; seed < seeds(); seed++) {
            if (at(f, seed) != null) {
                sum += at(f, seed).mean();
                count++;
            }
        }
        return sum / count;
    }

    /** How many inputs there are in all seeds. */
    double outputs() {
        double steps = (double) this.settings.get(ZeroCentre.STEPS) * this.settings.get(ZeroCentre.BATCH);
        return (steps + GradientSigns.REPEATS * GradientSigns.MOST) * inputs() * seeds();
    }

    /**
     * The loss at a point of time as a share of that at the start: the geometric mean of
     * all paths that have come so far; NaN if one of them broke off before.
     */
    double loss(int f, Manner manner, int point) {
        double sum = 0;
        int count = 0;
        int due = Descent.due(point, this.settings.get(ZeroCentre.STEPS));
        for (int seed = 0; seed < seeds(); seed++) {
            DescentFindings found = at(f, seed);
            DescentPath path = (found != null) ? found.path(manner) : null;
            if (path != null && path.broken() > 0 && due >= path.broken()) {
                return Double.NaN;
            }
            if (path != null && path.losses()[point] >= 0) {
                sum += Logarithms.log(Math.max(NONE, path.losses()[point]));
                count++;
            }
        }
        return (count > 0) ? Exponential.exp(sum / count) : Double.NaN;
    }

    /** The greatest stable rate as a multiple of the law's own. */
    double greatestRate(int f, int batch) {
        InputLaw law = law(f, false);
        return new MeanSquares(law, inputs(), batch).greatestRate() / law.rate(inputs());
    }

    Figures figures() {
        Figures figures = new Figures();
        int batch = this.settings.get(ZeroCentre.BATCH);
        for (int f = 0; f < this.functions.size(); f++) {
            Curve curve = this.functions.get(f);
            InputLaw law = law(f, false);
            figures.put(curve, "mean", law.mean())
                .put(curve, "deviation", Math.sqrt(law.variance()))
                .put(curve, "condition", law.condition(inputs()))
                .put(curve, "slowdown", law.slowdown())
                .put(curve, "greatestRate", greatestRate(f, 1))
                .put(curve, "greatestRateBatch", greatestRate(f, batch));
            for (Manner manner : Manner.values()) {
                figures.put(curve, "sameSign" + manner.suffix(), sameSign(f, manner))
                    .put(curve, "path" + manner.suffix(), mean(f, manner, DescentPath::detour))
                    .put(curve, "steps" + manner.suffix(), mean(f, manner, DescentPath::pace));
            }
        }
        return figures;
    }

}
