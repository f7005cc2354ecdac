package dev.actiscope.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import dev.actiscope.activation.InvalidInputException;
import dev.actiscope.curve.Curve;
import dev.actiscope.curve.Slope;
import dev.actiscope.formula.tree.Budget;

/**
 * The derivatives of the curves of one view, each worked out once, or refused once: that
 * takes longer than all that is then done with it. Where those before it have taken what
 * may be spent on one view, a derivative is refused.
 */
final class Slopes implements Function<Curve, Slope> {

    private final Budget budget = Budget.ofView();

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

    private Object answer(Curve curve) {
        try {
            this.budget.spend(0);
            Slope slope = Slope.of(curve);
            this.budget.add(slope.stated().formula().slopeSteps());
            return slope;
        }
        catch (InvalidInputException refusal) {
            this.budget.add(Budget.OF_FORMULA);
            return refusal;
        }
    }

    /** How many steps they took. */
    long steps() {
        return this.budget.spent();
    }

}
