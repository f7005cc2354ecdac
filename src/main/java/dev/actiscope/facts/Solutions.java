package dev.actiscope.facts;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.activation.catalogue.Catalogue;
import dev.actiscope.activation.math.Interval;
import dev.actiscope.curve.Curve;
import dev.actiscope.curve.Slope;
import dev.actiscope.formula.algebra.Algebra;
import dev.actiscope.formula.computing.Work;

/**
 * Where a function takes a value: points, and intervals where it does so all along. They
 * are those of the function and not of its doubles: where a value is too small to be told
 * from 0, it is none.
 *
 * @param points in ascending order
 * @param intervals in ascending order
 * @param undecided whether some may be missing, since it could not be decided whether
 * they are any
 * @param truncated whether there are more, too many to be told
 */
public record Solutions(List<Double> points, List<Interval> intervals, boolean undecided, boolean truncated) {

    /**
     * Where a function is 0.
     * @param part of the axis, both ends finite
     * @param known where it is so all along, between seams
     * @param work as much as may be done, in nodes
     */
    public static Solutions zeros(Slope slope, Interval part, List<Interval> known, Work work, Algebra algebra) {
        Subject subject = new Subject(slope, part, work, algebra);
        return of(Level.function(subject), Graph.function(subject, work), part, known, work, algebra);
    }

    /**
     * Where a function gives its input back.
     * @param part of the axis, both ends finite
     * @param known where it does so all along, between seams
     * @param work as much as may be done, in nodes
     */
    public static Solutions fixedPoints(Slope slope, Interval part, List<Interval> known, Work work, Algebra algebra) {
        Slope line = Slope.of(Curve.of(Catalogue.find("identity").orElseThrow(), List.of()));
        Subject subject = new Subject(slope, part, work, algebra);
        Subject input = new Subject(line, part, work, algebra);
        return of(Level.function(subject).minus(Level.function(input)).stable(algebra),
                Graph.function(subject, work).minus(Graph.function(input, work)), part, known, work, algebra);
    }

    private static Solutions of(Level level, Graph graph, Interval part, List<Interval> known, Work work,
            Algebra algebra) {
        Zeros zeros = Zeros.of(level, part, known, work, algebra);
        List<Double> points = new ArrayList<>();
        for (Root root : zeros.points()) {
            if (graph.isZero(root.x())) {
                points.add(root.x());
            }
        }
        return new Solutions(points, zeros.intervals(), zeros.undecided() || graph.isUndecided(), zeros.truncated());
    }

}
