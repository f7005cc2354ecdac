package dev.actiscope.facts;

import java.util.function.DoubleUnaryOperator;

import dev.actiscope.formula.computing.Work;
import dev.actiscope.formula.tree.Expression;

/**
 * What is drawn, to tell which of the points that its limits have are its own: in a hole
 * it has none, and where it jumps no more than the one value that it takes.
 */
final class Graph {

    private final DoubleUnaryOperator function;

    private final Expression expression;

    /** Of what it is the derivative; null if of nothing. */
    private final Graph integral;

    private final Work work;

    private boolean undecided;

    private Graph(DoubleUnaryOperator function, Expression expression, Graph integral, Work work) {
        this.work = work;
        this.function = function;
        this.expression = expression;
        this.integral = integral;
    }

    static Graph function(Subject subject, Work work) {
        return new Graph(subject.function()::value, subject.expression(0), null, work);
    }

    static Graph derivative(Subject subject, Work work) {
        return new Graph(subject.slope()::value, subject.expression(1), function(subject, work), work);
    }

    /**
     * The graph of what this is more than another, both of functions or both of
     * derivatives.
     */
    Graph minus(Graph other) {
        return new Graph((x) -> y(x) - other.y(x), Expression.difference(this.expression, other.expression),
                (this.integral != null) ? this.integral.minus(other.integral) : null, this.work);
    }

    double y(double x) {
        return this.function.applyAsDouble(x);
    }

    /** Whether it is 0 at a point where it was found to be or to tend to 0. */
    boolean isZero(double x) {
        Vicinity here = at(x);
        // A derivative that is 0 where there is no slope is a convention.
        return holds(x, here, here.isZero() || this.integral == null && here.isExactlyZero());
    }

    /**
     * Whether it has an extremum at a point where its slope changes the sign.
     * @param direction 1 for a minimum, −1 for a maximum
     */
    boolean isExtreme(double x, int direction) {
        Vicinity here = at(x);
        return holds(x, here, here.isExtreme(direction));
    }

    /** Whether some point was denied for which that is not certain. */
    boolean isUndecided() {
        return this.undecided;
    }

    private Vicinity at(double x) {
        return Vicinity.of(this.function, this.expression, x, this.work);
    }

    /** Only where a function is continuous it has a derivative. */
    private boolean holds(double x, Vicinity here, boolean fits) {
        Vicinity below = (this.integral != null) ? this.integral.at(x) : here;
        boolean whole = this.integral == null || below.isContinuous();
        this.undecided |= !(fits && whole) && !here.isClear() && !(below.isClear() && !whole);
        return fits && whole;
    }

}
