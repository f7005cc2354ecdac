package dev.actiscope.formula.stability;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.activation.InvalidInputException;
import dev.actiscope.formula.algebra.Algebra;
import dev.actiscope.formula.computing.Evaluation;
import dev.actiscope.formula.stability.rules.Rewriter;
import dev.actiscope.formula.stability.rules.Rewriting;
import dev.actiscope.formula.stability.rules.Rule;
import dev.actiscope.formula.stability.rules.Rules;
import dev.actiscope.formula.tree.Budget;
import dev.actiscope.formula.tree.Expression;
import dev.actiscope.formula.tree.Operator;

/**
 * Rewrites an expression so that it is computed without overflow and cancellation where a
 * way is known. From the outside inwards first, since a whole quotient tells more than
 * its parts, and then each part that has become another.
 */
public final class Stability {

    /**
     * Nothing is rewritten more often: an end for whatever rules would feed each other.
     */
    private static final int MOST_REWRITINGS = 100;

    /** And nothing is rewritten at a greater cost. */
    private static final int MOST_STEPS = 20_000;

    private static final List<List<Rule>> RULES = Rewriter.byKind(Rules.ALL);

    private final Budget budget = new Budget(MOST_STEPS);

    /** What the work is a part of. */
    private final Algebra whole;

    private final Algebra algebra;

    private final List<Rewriting> rewritings = new ArrayList<>();

    /** What has become what is just being looked at: it may be a part of it again. */
    private final List<Expression> sources = new ArrayList<>();

    private final Rewriter rewriter;

    private Stability(Algebra whole, List<List<Rule>> rules, boolean withCases) {
        this.whole = whole;
        this.algebra = new Algebra(this.budget);
        this.rewriter = new Rewriter(this.algebra, rules, withCases);
    }

    /**
     * The same to compute with; as it is written where the other form would be too large,
     * or too much work to find.
     */
    public static Expression of(Algebra algebra, Expression e) {
        return new Stability(algebra, RULES, true).orAsWritten(e);
    }

    /**
     * The same with other rules.
     */
    static Expression of(Algebra algebra, Expression e, List<Rule> rules) {
        return new Stability(algebra, Rewriter.byKind(rules), true).orAsWritten(e);
    }

    private static Expression withoutCases(Algebra algebra, Expression e) {
        return new Stability(algebra, RULES, false).orAsWritten(e);
    }

    private Expression orAsWritten(Expression e) {
        Expression stable = e;
        try {
            stable = stable(e);
        }
        catch (InvalidInputException tooLargeOrTooMuch) {
            // As it is written it can be computed, too.
        }
        this.whole.spend(this.budget.spent());
        return stable;
    }

    /**
     * The derivative of an expression as it is computed.
     */
    public static Expression derivative(Algebra algebra, Expression e) {
        return of(algebra, algebra.derivativeForEvaluation(withoutCases(algebra, e)));
    }

    /**
     * The second derivative of an expression as it is computed: that of the expression as
     * it is computed or as it is written, whichever cancels at fewer places.
     * @param symbols what gives the parameters values to try this with
     * @throws InvalidInputException if it would be too large
     */
    public static Expression secondDerivative(Algebra algebra, Expression e, Evaluation symbols) {
        Expression ofStable = of(algebra, algebra.derivative(algebra.derivative(withoutCases(algebra, e), 1), 1));
        int places = Certainty.places(algebra, ofStable, symbols);
        if (places == Certainty.MOST_PLACES) {
            return ofStable;
        }
        Expression ofWritten = of(algebra, algebra.derivative(e, 2));
        return (Certainty.places(algebra, ofWritten, symbols) > places) ? ofWritten : ofStable;
    }

    /**
     * What {@link #of} would rewrite.
     */
    static List<Rewriting> rewritings(Algebra algebra, Expression e) {
        Stability stability = new Stability(algebra, RULES, true);
        try {
            stability.stable(e);
            return stability.rewritings;
        }
        catch (InvalidInputException ex) {
            return List.of();
        }
    }

    private Expression stable(Expression e) {
        this.algebra.spend(1);
        if (e.operands().isEmpty()) {
            return e;
        }
        Rewriting outer = rewriting(e, false);
        if (outer != null) {
            return rewritten(e, outer);
        }
        List<Expression> operands = new ArrayList<>();
        boolean same = true;
        for (Expression operand : e.operands()) {
            Expression stable = stable(operand);
            same &= stable == operand;
            operands.add(stable);
        }
        Expression inner = same ? e : e.with(operands);
        Rewriting another = rewriting(inner, true);
        return (another != null) ? rewritten(inner, another) : inner;
    }

    /** Puts what is computed in the place of what is written, and goes on. */
    private Expression rewritten(Expression e, Rewriting rewriting) {
        int place = this.rewritings.size();
        this.rewritings.add(rewriting);
        int known = this.sources.size();
        Expression stable;
        if (e == rewriting.written()) {
            this.sources.add(e);
            addSources(rewriting);
            stable = stable(rewriting.computed());
            this.rewritings.set(place, rewriting.as(stable));
        }
        else {
            addSources(rewriting);
            stable = stable(e.with(others(e, rewriting)));
        }
        // A part of a list would be a class of its own, which the browser loads.
        while (this.sources.size() > known) {
            this.sources.remove(this.sources.size() - 1);
        }
        return stable;
    }

    private void addSources(Rewriting rewriting) {
        if (rewriting.computed().is(Operator.IF)) {
            this.sources.addAll(rewriting.computed().operands());
        }
        Expression written = rewriting.written();
        if ((written.is(Operator.CALL) || written.is(Operator.SUM)) && written.size() <= Rewriter.LARGEST) {
            addNew(rewriting.computed(), written);
        }
    }

    /** The calls, or sums, that a call or a sum became: they are as they should be. */
    private void addNew(Expression made, Expression of) {
        if (!of.contains(made)) {
            if (made.is(of.operator())) {
                this.sources.add(made);
            }
            for (Expression operand : made.operands()) {
                addNew(operand, of);
            }
        }
    }

    /** The terms of a sum of which some were rewritten. */
    private static List<Expression> others(Expression sum, Rewriting rewriting) {
        List<Expression> terms = new ArrayList<>();
        List<Expression> written = new ArrayList<>(rewriting.written().operands());
        boolean first = true;
        for (Expression term : sum.operands()) {
            if (!removeOnce(written, term)) {
                terms.add(term);
            }
            else if (first) {
                terms.add(rewriting.computed());
                first = false;
            }
        }
        return terms;
    }

    /** Whether it was there: a term that stands twice may be the same object. */
    private static boolean removeOnce(List<Expression> terms, Expression term) {
        for (int i = 0; i < terms.size(); i++) {
            if (terms.get(i) == term) {
                terms.remove(i);
                return true;
            }
        }
        return false;
    }

    /**
     * @param last whether everything within is as it is computed already
     */
    private Rewriting rewriting(Expression e, boolean last) {
        if (this.rewritings.size() == MOST_REWRITINGS || this.sources.contains(e)) {
            return null;
        }
        Rewriting rewriting = this.rewriter.rewriting(e, last);
        if (rewriting == null || rewriting.computed().equals(e)) {
            return null;
        }
        boolean cases = rewriting.computed().is(Operator.IF);
        return (cases && this.sources.contains(rewriting.computed().operand(0))) ? null : rewriting;
    }

}
