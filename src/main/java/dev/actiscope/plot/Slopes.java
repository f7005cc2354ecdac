package dev.actiscope.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import dev.actiscope.activation.InvalidInputException;
import dev.actiscope.curve.Curve;
import dev.actiscope.curve.Slope;

/**
 * The derivatives of the curves of one view, each worked out once, or refused once: that
 * takes longer than all that is then done with it.
 */
final class Slopes implements Function<Curve, Slope> {

    private final List<Curve> curves = new ArrayList<>();

    /** Of each of the curves its derivative, or why it has none. */
    private final List<Object> answers = new ArrayList<>();

    /**
     * The derivative of a curve.
     * @throws InvalidInputException as {@link Slope#of(Curve)} does
     */
    @Override
    public Slope apply(Curve curve) {
        int place = 0;
        while (place < this.curves.size() && this.curves.get(place) != curve) {
            place++;
        }
        if (place == this.curves.size()) {
            this.curves.add(curve);
            this.answers.add(answer(curve));
        }
        if (this.answers.get(place) instanceof InvalidInputException refusal) {
            throw refusal;
        }
        return (Slope) this.answers.get(place);
    }

    private static Object answer(Curve curve) {
        try {
            return Slope.of(curve);
        }
        catch (InvalidInputException refusal) {
            return refusal;
        }
    }

}
