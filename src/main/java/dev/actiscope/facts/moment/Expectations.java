package dev.actiscope.facts.moment;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import dev.actiscope.activation.Activation;
import dev.actiscope.activation.InvalidInputException;
import dev.actiscope.activation.Kink;
import dev.actiscope.activation.Kink.Limit;
import dev.actiscope.activation.math.Interval;
import dev.actiscope.curve.Curve;
import dev.actiscope.curve.Difference;
import dev.actiscope.facts.piece.Pieces;
import dev.actiscope.facts.piece.Pieces.Piece;
import dev.actiscope.formula.computing.Work;
import dev.actiscope.formula.kinks.Sign;
import dev.actiscope.formula.tree.Expression;
import dev.actiscope.formula.tree.Operator;

/**
 * The expectations of a function under a normal input, by quadrature that knows where the
 * function bends and where it is steep.
 */
public final class Expectations {

    /** Beyond so many deviations no narrow peak matters. */
    private static final double MIDDLE = 9;

    private static final double[] RINGS = { 1, 2, 4, MIDDLE, 18, Beyond.FROM };

    /** In nodes computed, for one input. */
    private static final int MOST_WORK = 600_000;

    private static final int MOST_CELLS = 1200;

    /** What a function costs, in nodes, and a point. */
    private static final int CALL = 6;

    private static final int FIXED = 8;

    /** A part so narrow is cut no more, however steep the function is there. */
    private static final double NARROWEST = 0x1p-90;

    /** Places beside a pole, for its distance from 0. */
    private static final double BESIDE = 1e-6;

    private static final double NEXT = 1e-10;

    /** What is so small beside a place, times the distance, is no pole. */
    private static final double STEEP = 1e-12;

    /** For a distance from 0. */
    private static final double NARROW = 0x1p-40;

    /** A value is off by this share, of the parts that it is put together of too. */
    private static final double ROUNDING = 0x1p-49;

    private final Activation function;

    /** A share that makes no difference to any other. */
    private static final double NOTHING = 1e-20;

    /** Of which functions it is put together: where they are cut, it is. */
    private final List<Pieces> parts;

    private final List<Expression> expressions = new ArrayList<>();

    private long cells;

    private Expectations(Activation function, List<Pieces> parts) {
        this.function = function;
        this.parts = parts;
        for (Pieces part : parts) {
            this.expressions.add(part.expression());
            this.expressions.add(part.slope());
        }
    }

    /**
     * Those of a curve, under any input.
     * @throws InvalidInputException if its derivative is too large, with the parameter
     * {@code f}
     */
    public static Expectations of(Curve curve) {
        return of(Pieces.of(curve));
    }

    /**
     * Those of a function in pieces.
     */
    public static Expectations of(Pieces pieces) {
        return new Expectations(pieces.function(), List.of(pieces));
    }

    /**
     * Those of the difference of two functions.
     */
    public static Expectations ofDifference(Pieces minuend, Pieces subtrahend) {
        return new Expectations(new Difference(minuend.function(), subtrahend.function()),
                List.of(minuend, subtrahend));
    }

    /**
     * The moments under a standard normal input.
     */
    public Moments moments() {
        return moments(NormalInput.STANDARD);
    }

    /**
     * The moments under a normal input: what mean-field theory asks of a layer whose
     * pre-activations have this mean and variance.
     */
    public Moments moments(NormalInput input) {
        if (!isDefined()) {
            return Moments.NONE;
        }
        Double constant = constant();
        if (constant != null) {
            return new Moments(constant, 0, constant * constant, 0, (constant == 0) ? 1 : 0, false);
        }
        try {
            return moments(mesh(input), input);
        }
        catch (InvalidInputException tooMuch) {
            return Moments.UNDECIDED;
        }
    }

    /** Without a mesh none can be had. */
    private Moments moments(Mesh mesh, NormalInput input) {
        boolean jumps = jumps();
        double mean = (mesh != null) ? of(mesh, input, Quantity.VALUE, 0) : Double.NaN;
        double second = (mesh != null) ? of(mesh, input, Quantity.SQUARE, 0) : Double.NaN;
        double slope = (mesh != null && !jumps) ? of(mesh, input, Quantity.SLOPE_SQUARE, 0) : Double.NaN;
        double variance = (mesh != null) ? variance(mesh, input, mean, second) : Double.NaN;
        double zeros = zeroShare(input);
        this.cells += (mesh != null) ? mesh.cells() : 0;
        boolean undecided = isOpen(mean, Quantity.VALUE, input) || isOpen(second, Quantity.SQUARE, input)
                || second == second && variance != variance || !jumps && isOpen(slope, Quantity.SLOPE_SQUARE, input)
                || zeros != zeros;
        return new Moments(mean, variance, second, slope, zeros, undecided);
    }

    /** On how many cells functions were computed so far, for moments. */
    public long cells() {
        return this.cells;
    }

    /**
     * The expectation of a quantity; NaN as in {@link Moments}.
     */
    public double of(Quantity quantity, NormalInput input) {
        Mesh mesh = isDefined() ? mesh(input) : null;
        return (mesh != null) ? of(mesh, input, quantity, 0) : Double.NaN;
    }

    private double of(Mesh mesh, NormalInput input, Quantity quantity, double elsewhere) {
        if (diverges(quantity)) {
            return Double.NaN;
        }
        Estimate integral = mesh.integral(quantity);
        boolean whole = integral.isFinite()
                && new Beyond(this.function, input).isNothing(quantity, integral.absolute());
        return whole ? integral.vouched(elsewhere) : Double.NaN;
    }

    /** Whether what could not be had may exist. */
    private boolean isOpen(double expectation, Quantity quantity, NormalInput input) {
        return expectation != expectation && !diverges(quantity)
                && !new Beyond(this.function, input).isEndless(quantity);
    }

    /** Whether it grows too fast to either side of a pole, wherever that is. */
    private boolean diverges(Quantity quantity) {
        for (Pieces part : this.parts) {
            for (Kink corner : part.corners()) {
                if (!isFinite(corner.left()) && diverges(quantity, corner.x(), -1)
                        || !isFinite(corner.right()) && diverges(quantity, corner.x(), 1)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isFinite(Limit limit) {
        return Math.abs(limit.value()) < Double.POSITIVE_INFINITY
                && Math.abs(limit.derivative()) < Double.POSITIVE_INFINITY;
    }

    private boolean diverges(Quantity quantity, double pole, int side) {
        double beside = Math.max(1, Math.abs(pole));
        double far = BESIDE * beside * size(quantity, pole + side * BESIDE * beside);
        double near = NEXT * beside * size(quantity, pole + side * NEXT * beside);
        return far > STEEP * beside && near >= far / 2;
    }

    private double size(Quantity quantity, double x) {
        return Math.abs(quantity.of(x, this.function.value(x), this.function.derivative(x)));
    }

    /** About the mean, so that nothing cancels but what did so in the function. */
    private double variance(Mesh mesh, NormalInput input, double mean, double second) {
        if (mean != mean || second != second) {
            return Double.NaN;
        }
        Quantity square = (x, value, slope) -> (value - mean) * (value - mean);
        // A value v that is off by ε |v| moves the square by 2 ε |v| |v − mean|.
        double rounding = 2 * ROUNDING * Math.sqrt(second * mesh.integral(square).absolute());
        double variance = of(mesh, input, square, rounding);
        return (variance == variance) ? variance : withoutConstant(input);
    }

    /**
     * The variance of what varies of a sum, which is that of the sum: beside a large
     * constant, as in 10⁶ + tanh(x), rounding leaves too little of it. NaN where there is
     * no constant.
     */
    private double withoutConstant(NormalInput input) {
        Expression whole = this.parts.get(0).expression();
        if (this.parts.size() > 1 || !whole.is(Operator.SUM)) {
            return Double.NaN;
        }
        List<Expression> varying = new ArrayList<>(whole.operands());
        boolean hasConstant = varying.removeIf((term) -> !term.varies());
        return (hasConstant && !varying.isEmpty())
                ? of(Curve.parse(Expression.sum(varying).toString())).moments(input).variance() : Double.NaN;
    }

    private boolean isDefined() {
        for (Pieces part : this.parts) {
            if (!part.isDefined()) {
                return false;
            }
        }
        return true;
    }

    private boolean jumps() {
        for (Pieces part : this.parts) {
            if (part.jumps()) {
                return true;
            }
        }
        return false;
    }

    private Double constant() {
        Pieces only = this.parts.get(0);
        Expression first = only.all().get(0).value();
        boolean constant = this.parts.size() == 1 && only.all().size() == 1 && first.isNumber();
        return (constant && only.isCut()) ? Double.valueOf(first.value()) : null;
    }

    /** The cells; null if there would be too many. */
    private Mesh mesh(NormalInput input) {
        int most = (int) Math.min(MOST_CELLS, MOST_WORK / ((long) Kronrod.POINTS * size()));
        TreeSet<Double> ends = new TreeSet<>();
        for (double ring : RINGS) {
            ends.add(input.at(-ring));
            ends.add(input.at(ring));
        }
        ends.add(input.mean());
        for (Pieces part : this.parts) {
            for (Piece piece : part.all()) {
                if (Math.abs(input.standardised(piece.x().high())) < Beyond.FROM) {
                    ends.add(piece.x().high());
                }
            }
        }
        List<Double> fine = refined(new ArrayList<>(ends), input, most);
        for (Pieces part : this.parts) {
            part.spend((long) fine.size() * size() / 8);
        }
        return (fine.size() < most) ? new Mesh(this.function, input, fine, most) : null;
    }

    private int size() {
        int size = FIXED;
        for (Expression e : this.expressions) {
            size += cost(e);
        }
        return size;
    }

    private static int cost(Expression e) {
        int cost = e.is(Operator.CALL) || e.is(Operator.POWER) ? CALL : 1;
        for (Expression operand : e.operands()) {
            cost += cost(operand);
        }
        return cost;
    }

    /** With as many ends more as the steep parts ask for. */
    private List<Double> refined(List<Double> ends, NormalInput input, int most) {
        List<Double> fine = new ArrayList<>();
        fine.add(ends.get(0));
        for (int i = 1; i < ends.size(); i++) {
            refine(ends.get(i - 1), ends.get(i), input, most, fine);
        }
        return fine;
    }

    private void refine(double low, double high, NormalInput input, int most, List<Double> fine) {
        double narrowest = Math.max(NARROWEST * input.deviation(), NARROW * Math.max(Math.abs(low), Math.abs(high)));
        boolean inner = Math.abs(input.standardised(low + (high - low) / 2)) < MIDDLE;
        if (inner && high - low > narrowest && fine.size() < most && isCoarse(low, high)) {
            double middle = low + (high - low) / 2;
            refine(low, middle, input, most, fine);
            refine(middle, high, input, most, fine);
        }
        else {
            fine.add(high);
        }
    }

    private boolean isCoarse(double low, double high) {
        for (Expression e : this.expressions) {
            if (Coarseness.isAt(e, low, high)) {
                return true;
            }
        }
        return false;
    }

    /** What is smooth is 0 all along or almost nowhere. */
    private double zeroShare(NormalInput input) {
        if (this.parts.size() > 1) {
            return Double.NaN;
        }
        double share = 0;
        for (Piece piece : this.parts.get(0).all()) {
            if (piece.value().is(0)) {
                share += input.share(piece.x().low(), piece.x().high());
            }
            else if (!isSomething(piece) && input.share(piece.x().low(), piece.x().high()) > NOTHING) {
                return Double.NaN;
            }
        }
        return share;
    }

    private boolean isSomething(Piece piece) {
        for (double x : piece.some()) {
            if (this.function.value(x) != 0
                    || !Sign.of(piece.value(), new Interval(x, x), new Work(Work.ALL)).mayBeZero()) {
                return true;
            }
        }
        return false;
    }

}
