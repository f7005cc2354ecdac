package dev.actiscope.formula.stability.rules;

import java.util.List;

import dev.actiscope.formula.tree.Expression;

/**
 * A part that is computed in another way than it is written.
 *
 * @param by the rules that say so, in the order in which they were carried out
 */
public record Rewriting(Expression written, Expression computed, List<Rule> by) {

    public Rewriting {
        by = List.copyOf(by);
    }

    /** The same with another form of what is computed. */
    public Rewriting as(Expression other) {
        return new Rewriting(this.written, other, this.by);
    }

}
