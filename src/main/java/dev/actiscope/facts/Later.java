package dev.actiscope.facts;

import java.util.function.Supplier;

import dev.actiscope.activation.InvalidInputException;
import dev.actiscope.formula.tree.Expression;

/**
 * An expression that is worked out when it is first needed, which it seldom is.
 */
final class Later implements Supplier<Expression> {

    private Supplier<Expression> work;

    private Expression known;

    /**
     * @param work what works it out; what it refuses to do is not known
     */
    Later(Supplier<Expression> work) {
        this.work = work;
    }

    /** Null where it is not known. */
    @Override
    public Expression get() {
        if (this.work != null) {
            try {
                this.known = this.work.get();
            }
            catch (InvalidInputException tooLargeOrTooMuch) {
                this.known = null;
            }
            this.work = null;
        }
        return this.known;
    }

}
