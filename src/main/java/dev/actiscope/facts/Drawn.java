package dev.actiscope.facts;

import java.util.function.Supplier;

import dev.actiscope.formula.computing.Work;

/**
 * What is drawn in every chart: a curve, or the difference of two.
 *
 * @param function what is looked for zeros of the function
 * @param derivative the same of its derivative
 * @param second the same of its second derivative
 * @param graph that of the function
 * @param rise that of its derivative
 */
record Drawn(Level function, Level derivative, Supplier<Level> second, Graph graph, Graph rise) {

    /**
     * A curve.
     * @param work what may be done to tell of a point that was found whether it is one
     */
    static Drawn of(Subject subject, Work work) {
        return new Drawn(Level.function(subject), Level.derivative(subject), () -> Level.second(subject),
                Graph.function(subject, work), Graph.derivative(subject, work));
    }

    /**
     * The difference of this and another, on the same part of the axis.
     */
    Drawn minus(Drawn other) {
        return new Drawn(this.function.minus(other.function), this.derivative.minus(other.derivative),
                () -> this.second.get().minus(other.second.get()), this.graph.minus(other.graph),
                this.rise.minus(other.rise));
    }

}
