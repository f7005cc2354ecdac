package dev.actiscope.curve;

import java.util.List;

import dev.actiscope.activation.Activation;
import dev.actiscope.activation.InvalidInputException;
import dev.actiscope.curve.query.Field;
import dev.actiscope.formula.tree.Budget;

/**
 * Single points at which curves are evaluated.
 */
public final class EvaluationPoints {

    /** No list is longer. */
    public static final int MOST = 1000;

    private EvaluationPoints() {
    }

    /**
     * Reads numbers with commas between them, infinite ones included.
     * @return one to 1,000 numbers
     * @throws InvalidInputException if one of them cannot be read or there are too many,
     * with the parameter {@code x}
     */
    public static double[] parse(String text) {
        List<String> parts = Field.list(text);
        if (parts.size() > MOST) {
            throw new InvalidInputException("x", "too-many-points", MOST, parts.size());
        }
        double[] points = new double[parts.size()];
        for (int i = 0; i < points.length; i++) {
            points[i] = Field.number("x", parts.get(i));
        }
        return points;
    }

    /**
     * Refuses more points than functions may be computed at together.
     * @param points how many there are
     * @param computed what is computed at each
     * @throws InvalidInputException if there are too many, with the parameter {@code x}
     */
    public static void check(int points, List<? extends Activation> computed) {
        int most = most(computed);
        if (points > most) {
            throw new InvalidInputException("x", "too-much-work-points", most, points);
        }
    }

    /** At how many points functions may be computed: at fewer the longer they are. */
    static int most(List<? extends Activation> functions) {
        int operations = 1;
        for (Activation function : functions) {
            operations += function.operationsWithErrors();
        }
        return Budget.points(operations);
    }

}
