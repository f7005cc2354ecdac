package dev.actiscope.experiment.lab.nonlinearity.examples;

import java.util.List;
import java.util.Optional;

import dev.actiscope.activation.InvalidInputException;
import dev.actiscope.curve.Curve;
import dev.actiscope.curve.query.Field;
import dev.actiscope.curve.query.Query;
import dev.actiscope.experiment.setting.Functions;
import dev.actiscope.experiment.setting.Setting;
import dev.actiscope.text.Decimal;
import dev.actiscope.text.Names;

/**
 * The examples as an address names them: the name of a data set; {@code above:} and a
 * function; or points of one's own, {@code x1,x2,target} with slashes between them, whose
 * targets are 1 and −1 of two classes, the numbers of several from 0, or to be fitted.
 */
public record ExamplesSetting(String name) implements Setting<Examples> {

    private static final List<String> NAMES = List.of("circle", "xor", "gaussians", "spiral", "moons",
            "three-gaussians", "three-arms", "plane", "multi-gaussian", Examples.SINE);

    private static final String ABOVE = Examples.ABOVE + ":";

    /** A few hundred fit into an address that can be sent. */
    private static final int MOST_POINTS = 300;

    private static final int FEWEST_POINTS = 4;

    private static final double FARTHEST = 1000;

    @Override
    public Examples standard() {
        return Examples.named(NAMES.get(0));
    }

    @Override
    public Optional<Examples> read(Query query) {
        return query.one(this.name).map(this::examples);
    }

    private Examples examples(String text) {
        if (Names.canonical(text.substring(0, Math.min(text.length(), ABOVE.length()))).equals(ABOVE)) {
            return above(text.substring(ABOVE.length()).trim());
        }
        if (Field.list(text).size() > 1) {
            return new Examples(Examples.OWN, null, points(text));
        }
        int place = NAMES.indexOf(Names.canonical(text));
        if (place < 0) {
            throw new InvalidInputException(this.name, "unknown-examples", this.name, String.join(", ", NAMES),
                    Field.quote(text));
        }
        return Examples.named(NAMES.get(place));
    }

    private Examples above(String function) {
        if (function.isEmpty()) {
            throw new InvalidInputException(this.name, "missing-boundary");
        }
        return new Examples(Examples.ABOVE, Functions.curve(this.name, function), null);
    }

    private double[] points(String text) {
        List<String> parts = Field.parts(text, '/');
        if (parts.size() < FEWEST_POINTS || parts.size() > MOST_POINTS) {
            throw new InvalidInputException(this.name, "number-of-points", FEWEST_POINTS, MOST_POINTS, parts.size());
        }
        double[] points = new double[3 * parts.size()];
        for (int i = 0; i < parts.size(); i++) {
            List<String> numbers = Field.list(parts.get(i));
            if (numbers.size() != 3) {
                throw new InvalidInputException(this.name, "not-a-point", i + 1, Field.quote(parts.get(i)));
            }
            for (int j = 0; j < 3; j++) {
                points[3 * i + j] = number(numbers.get(j).trim(), i + 1, parts.get(i));
            }
        }
        return points;
    }

    /** Of many points somebody has to be told which one it is. */
    private double number(String text, int place, String point) {
        try {
            return Field.number(this.name, text, -FARTHEST, FARTHEST);
        }
        catch (InvalidInputException ex) {
            throw ex.code().equals("out-of-range") ? new InvalidInputException(this.name, "point-too-far", place,
                    Field.quote(point), -FARTHEST, FARTHEST)
                    : new InvalidInputException(this.name, "not-a-point", place, Field.quote(point));
        }
    }

    @Override
    public List<String> print(Examples value) {
        return List.of(switch (value.name()) {
            case Examples.ABOVE -> ABOVE + value.curve().notation();
            case Examples.OWN -> print(value.points());
            default -> value.name();
        });
    }

    private static String print(double[] points) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < points.length; i++) {
            if (i > 0) {
                text.append((i % 3 == 0) ? '/' : ',');
            }
            text.append(Decimal.print(points[i]));
        }
        return text.toString();
    }

    @Override
    public List<String> values() {
        return NAMES;
    }

}
