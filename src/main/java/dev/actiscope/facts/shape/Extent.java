package dev.actiscope.facts.shape;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.activation.Activation;
import dev.actiscope.activation.Kink;
import dev.actiscope.activation.math.Interval;
import dev.actiscope.facts.piece.Pieces;
import dev.actiscope.facts.piece.Pieces.Piece;

/**
 * How far a function and its slope go.
 *
 * @param range the infimum and the supremum of its values
 * @param slope those of its slopes, wherever it has one
 * @param lipschitz the smallest constant for which |f(a) − f(b)| ≤ L |a − b|; infinite
 * where it jumps
 */
public record Extent(Interval range, Interval slope, double lipschitz) {

    /**
     * @param range what is known of its values; null if they are to be found
     */
    public static Extent of(Pieces pieces, Interval range) {
        Activation function = pieces.function();
        double[] x = Peaks.places(seams(pieces));
        double[] values = new double[x.length];
        double[] slopes = new double[x.length];
        function.sample(x, values, slopes);
        Interval all = (range != null) ? range
                : new Peaks(function::value, x, values).endless(ends(function, false), limits(pieces, false));
        Interval slope = new Peaks(function::derivative, x, slopes).endless(ends(function, true), limits(pieces, true));
        double steepest = Math.max(Math.abs(slope.low()), Math.abs(slope.high()));
        return new Extent(all, slope, pieces.jumps() ? Double.POSITIVE_INFINITY : steepest);
    }

    private static List<Double> seams(Pieces pieces) {
        List<Double> seams = new ArrayList<>();
        for (Piece piece : pieces.all()) {
            if (piece.x().high() < Double.POSITIVE_INFINITY) {
                seams.add(piece.x().high());
            }
        }
        return seams;
    }

    private static List<Double> limits(Pieces pieces, boolean slope) {
        List<Double> limits = new ArrayList<>();
        for (Kink kink : pieces.kinks()) {
            limits.add(slope ? kink.left().derivative() : kink.left().value());
            limits.add(slope ? kink.right().derivative() : kink.right().value());
        }
        return limits;
    }

    private static double[] ends(Activation function, boolean slope) {
        return new double[] { end(function, slope, -1), end(function, slope, 1) };
    }

    /** Where the formula tells none, it may be seen far out. */
    private static double end(Activation function, boolean slope, int side) {
        double told = at(function, slope, side * Double.POSITIVE_INFINITY);
        double far = at(function, slope, side * 0x1p64);
        return (told != told && far == at(function, slope, side * 0x1p104)) ? far : told;
    }

    private static double at(Activation function, boolean slope, double x) {
        return slope ? function.derivative(x) : function.value(x);
    }

}
