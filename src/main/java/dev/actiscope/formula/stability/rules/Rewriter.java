package dev.actiscope.formula.stability.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import dev.actiscope.formula.algebra.Algebra;
import dev.actiscope.formula.algebra.Coefficient;
import dev.actiscope.formula.algebra.Factors;
import dev.actiscope.formula.tree.ElementaryFunction;
import dev.actiscope.formula.tree.Expression;
import dev.actiscope.formula.tree.Operator;

/**
 * Tries rules on an expression, in their order.
 */
public final class Rewriter {

    /** What is larger is not written twice. */
    public static final int LARGEST = 80;

    /** In longer sums nothing is looked for. */
    private static final int MOST_TERMS = 16;

    /** For each kind of part its rules. */
    private final List<List<Rule>> rules;

    private final boolean withCases;

    private final Algebra algebra;

    /** What is computed as it is written, as far as is known. */
    private final Set<Expression> settled = new HashSet<>();

    /** The same where everything within is as it is computed already. */
    private final Set<Expression> settledAtLast = new HashSet<>();

    /**
     * @param withCases whether a part may be computed in one way here, in another there
     */
    public Rewriter(Algebra algebra, List<List<Rule>> rules, boolean withCases) {
        this.algebra = algebra;
        this.rules = rules;
        this.withCases = withCases;
    }

    /**
     * Sorts rules by the kind of part that they are of.
     */
    public static List<List<Rule>> byKind(List<Rule> rules) {
        List<List<Rule>> byKind = new ArrayList<>();
        for (Part.Kind kind : Part.Kind.values()) {
            List<Rule> some = new ArrayList<>();
            for (Rule rule : rules) {
                if (rule.kind() == kind) {
                    some.add(rule);
                }
            }
            byKind.add(List.copyOf(some));
        }
        return List.copyOf(byKind);
    }

    Algebra algebra() {
        return this.algebra;
    }

    boolean isWithCases() {
        return this.withCases;
    }

    /**
     * What an expression is computed as, or two terms of a sum.
     * @param last whether everything within is as it is computed already
     * @return null where it is computed as it is written
     */
    public Rewriting rewriting(Expression e, boolean last) {
        Set<Expression> settled = last ? this.settledAtLast : this.settled;
        if (settled.contains(e)) {
            return null;
        }
        Rewriting rewriting = e.is(Operator.SUM) ? ofSum(e) : ofWhole(e, last);
        boolean cases = rewriting != null && rewriting.computed().is(Operator.IF);
        if (rewriting == null || cases && !this.withCases) {
            settled.add(e);
            return null;
        }
        return rewriting;
    }

    private Rewriting ofWhole(Expression e, boolean last) {
        Part part = e.varies() ? part(e, last) : null;
        List<Rule> by = new ArrayList<>();
        Expression computed = (part == null) ? null : computed(part, by);
        return (computed == null) ? null : new Rewriting(e, computed, by);
    }

    private Part part(Expression e, boolean last) {
        return switch (e.operator()) {
            case PRODUCT, QUOTIENT -> new Product(this.algebra, e);
            case POWER -> ofPower(e, Coefficient.of(e.operand(1)));
            case CALL -> ofCall(e.function(), e.operand(0), last);
            default -> null;
        };
    }

    private Part ofPower(Expression e, Coefficient exponent) {
        boolean root = exponent != null && exponent.value() == 0.5;
        return root ? new Part.Root(this.algebra, e.operand(0))
                : (exponent != null && exponent.isNegative()) ? new Product(this.algebra, e) : null;
    }

    private Part ofCall(ElementaryFunction function, Expression u, boolean last) {
        return switch (function) {
            case SQRT -> new Part.Root(this.algebra, u);
            case LOG, LOG1P, LOG2, LOG10 -> Logarithm.of(this, function, u, last);
            default -> null;
        };
    }

    /** The first two terms that are better computed together. */
    private Rewriting ofSum(Expression sum) {
        List<Factors> terms = new ArrayList<>();
        for (Expression term : sum.operands()) {
            if (terms.size() == MOST_TERMS) {
                return null;
            }
            terms.add(this.algebra.factors(term));
        }
        List<Rule> by = new ArrayList<>();
        for (int i = 0; i < terms.size(); i++) {
            for (int j = 0; j < terms.size(); j++) {
                Pair pair = (i == j) ? null : Pair.of(terms.get(i), terms.get(j));
                Expression computed = (pair == null) ? null : computed(pair, by);
                if (computed != null) {
                    return new Rewriting(written(sum, Math.min(i, j), Math.max(i, j)), computed, by);
                }
            }
        }
        return null;
    }

    private static Expression written(Expression sum, int i, int j) {
        return (sum.operands().size() == 2) ? sum : Expression.sum(sum.operand(i), sum.operand(j));
    }

    /** What a sum of two terms is computed as, else null. */
    Expression ofTwo(Expression sum) {
        Rewriting whole = (sum.operands().size() == 2) ? ofSum(sum) : null;
        return (whole == null) ? null : whole.computed();
    }

    /** What a part is computed as, else null. */
    Expression of(Part part) {
        return computed(part, new ArrayList<>());
    }

    private Expression computed(Part part, List<Rule> by) {
        Expression computed = null;
        for (Rule rule : this.rules.get(part.kind().ordinal())) {
            this.algebra.spend(1);
            Expression made = rule.rewriting().apply(part);
            if (made != null) {
                by.add(rule);
                computed = made;
                if (!rule.goesOn()) {
                    return computed;
                }
            }
        }
        return computed;
    }

}
