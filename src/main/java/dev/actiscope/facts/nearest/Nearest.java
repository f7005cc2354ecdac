package dev.actiscope.facts.nearest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

import dev.actiscope.activation.Kink;
import dev.actiscope.activation.catalogue.Catalogue;
import dev.actiscope.activation.catalogue.Definition;
import dev.actiscope.activation.math.Interval;
import dev.actiscope.curve.Curve;
import dev.actiscope.curve.Difference;
import dev.actiscope.facts.moment.Expectations;
import dev.actiscope.facts.moment.NormalInput;
import dev.actiscope.facts.moment.Quantity;
import dev.actiscope.facts.piece.Pieces;
import dev.actiscope.facts.piece.Pieces.Piece;
import dev.actiscope.facts.shape.Peaks;

/**
 * The functions of the catalogue by how near they can come to one.
 */
public final class Nearest {

    private static final Interval WINDOW = new Interval(-6, 6);

    private static final int PLACES = 1201;

    /** Of the second moment: a square so small is what rounding left of 0. */
    private static final double ROUNDING = 1e-24;

    /** Distances that agree in as many digits are the same. */
    private static final int DIGITS = 13;

    private final Pieces pieces;

    private final Sampled sampled;

    private final double size;

    private Nearest(Curve curve) {
        this.pieces = Pieces.of(curve);
        this.sampled = new Sampled(curve.activation(), seams(this.pieces));
        this.size = Expectations.of(this.pieces).of(Quantity.SQUARE, NormalInput.STANDARD);
    }

    /**
     * The catalogue's other functions, nearest first, in the catalogue's order where two
     * are as near.
     * @return none if the second moment of the function does not exist: then there is no
     * distance
     */
    public static List<Neighbour> of(Curve curve) {
        Nearest nearest = new Nearest(curve);
        List<Neighbour> neighbours = new ArrayList<>();
        for (Definition definition : Catalogue.definitions()) {
            if (nearest.size == nearest.size && definition != curve.definition().orElse(null)) {
                neighbours.add(nearest.neighbour(definition));
            }
        }
        neighbours.sort(Comparator.comparingDouble((one) -> Fit.rounded(one.distance(), DIGITS)));
        return neighbours;
    }

    private Neighbour neighbour(Definition definition) {
        Curve other = Curve.of(definition, new Fit(this.sampled, definition).settings());
        Pieces others = Pieces.of(other);
        double roughly = this.sampled.distance(definition, other.settings());
        double square = (roughly <= ROUNDING * this.size) ? roughly
                : Expectations.ofDifference(this.pieces, others).of(Quantity.SQUARE, NormalInput.STANDARD);
        return new Neighbour(other, Math.sqrt((square == square) ? square : roughly), greatest(others));
    }

    private double greatest(Pieces others) {
        Difference difference = new Difference(this.pieces.function(), others.function());
        TreeSet<Double> places = new TreeSet<>();
        for (int i = 0; i < PLACES; i++) {
            places.add(WINDOW.low() + (WINDOW.high() - WINDOW.low()) * i / (PLACES - 1));
        }
        places.addAll(inside(seams(this.pieces)));
        places.addAll(inside(seams(others)));
        double[] x = new double[places.size()];
        double[] y = new double[x.length];
        int i = 0;
        for (double place : places) {
            x[i] = place;
            y[i++] = difference.value(place);
        }
        List<Double> limits = new ArrayList<>();
        for (Kink kink : difference.kinks(WINDOW)) {
            if (kink.x() > WINDOW.low()) {
                limits.add(kink.left().value());
            }
            if (kink.x() < WINDOW.high()) {
                limits.add(kink.right().value());
            }
        }
        Interval values = new Peaks(difference::value, x, y).among(limits);
        return Math.max(Math.abs(values.low()), Math.abs(values.high()));
    }

    private static List<Double> inside(List<Double> seams) {
        List<Double> inside = new ArrayList<>();
        for (double seam : seams) {
            if (WINDOW.contains(seam)) {
                inside.add(seam);
            }
        }
        return inside;
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

}
