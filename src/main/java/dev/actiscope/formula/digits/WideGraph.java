package dev.actiscope.formula.digits;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.actiscope.formula.tree.ElementaryFunction;
import dev.actiscope.formula.tree.Expression;
import dev.actiscope.formula.tree.Operator;
import dev.actiscope.formula.wide.Wide;

/**
 * An expression at fixed parameters, computed with wide numbers; what occurs in it twice
 * is computed once.
 */
final class WideGraph {

    /** A sum and its slope take 0.1 µs, the other operations so many times as long. */
    private static final int CALL = 30;

    private static final int ERROR_FUNCTION = 100;

    private static final int POWER = 60;

    private static final int PRODUCTS = 15;

    private final List<String> names;

    private final List<Double> settings;

    private final List<Node> nodes = new ArrayList<>();

    private final Map<Expression, Integer> places = new HashMap<>();

    private final int root;

    private int cost;

    /**
     * @param of what it is; null for nothing, left of two operands that cancel
     * @param plusOne whether the first operand is to be taken with 1 added
     * @param operands where they are
     */
    private record Node(Expression of, boolean plusOne, int[] operands) {
    }

    /**
     * @param e without applications
     */
    WideGraph(Expression e, List<String> names, List<Double> settings) {
        this.names = names;
        this.settings = settings;
        this.root = place(e);
    }

    /** What it takes to compute value and slope once, in sums. */
    int cost() {
        return this.cost;
    }

    private static int cost(Expression e) {
        if (e.is(Operator.POWER)) {
            return e.operand(1).isNumber() ? PRODUCTS : POWER;
        }
        return !e.is(Operator.CALL) ? e.operands().size() : switch (e.function()) {
            case ABS, SIGN, FLOOR, CEIL, ROUND, RELU -> 1;
            case ERF, ERFC -> ERROR_FUNCTION;
            default -> CALL;
        };
    }

    private int place(Expression e) {
        Integer known = this.places.get(e);
        if (known != null) {
            return known;
        }
        Expression rest = isOfSum(e) ? lessOne(e.operand(0)) : null;
        int[] operands = new int[e.operands().size()];
        for (int i = 0; i < operands.length; i++) {
            operands[i] = place((i == 0 && rest != null) ? rest : e.operand(i));
        }
        cancel(e, operands);
        this.cost += cost(e);
        this.nodes.add(new Node(e, rest != null, operands));
        this.places.put(e, this.nodes.size() - 1);
        return this.nodes.size() - 1;
    }

    /** Puts nothing in the place of a term and another that is its negative. */
    private void cancel(Expression sum, int[] operands) {
        for (int i = 0; i < operands.length && sum.is(Operator.SUM); i++) {
            Expression term = sum.operand(i);
            int other = term.is(Operator.NEGATIVE) ? sum.operands().indexOf(term.operand(0)) : -1;
            if (other >= 0 && operands[other] == this.places.get(term.operand(0))) {
                this.nodes.add(new Node(null, false, new int[] { operands[other] }));
                operands[i] = this.nodes.size() - 1;
                operands[other] = operands[i];
            }
        }
    }

    private static boolean isOfSum(Expression e) {
        return (e.is(Operator.POWER) || e.is(ElementaryFunction.LOG)) && e.operand(0).is(Operator.SUM);
    }

    /** A sum without its 1; null if there is none. */
    private static Expression lessOne(Expression sum) {
        List<Expression> rest = new ArrayList<>(sum.operands());
        return rest.remove(Expression.ONE) ? Expression.sum(rest) : null;
    }

    /**
     * Value and slope.
     * @param isFar whether x stands for all numbers as large
     */
    Moving at(Wide x, boolean isFar) {
        Moving[] results = new Moving[this.nodes.size()];
        for (int i = 0; i < results.length; i++) {
            results[i] = result(this.nodes.get(i), results, x, isFar);
        }
        return results[this.root];
    }

    private Moving result(Node node, Moving[] results, Wide x, boolean isFar) {
        Expression e = node.of;
        if (e == null) {
            return operand(node, 0, results).value().isNone() ? Moving.NONE : Moving.fixed(Wide.ZERO);
        }
        return switch (e.operator()) {
            case NUMBER -> Moving.fixed(Wide.of(e.value()));
            case SYMBOL -> e.varies() ? new Moving(x, Wide.ONE, false) : Moving.fixed(constant(e));
            case SUM, PRODUCT -> chain(node, results);
            case NEGATIVE -> operand(node, 0, results).negative();
            case QUOTIENT -> operand(node, 0, results).over(operand(node, 1, results));
            case POWER -> power(node, results, isFar);
            case MIN -> operand(node, 0, results).min(operand(node, 1, results));
            case MAX -> operand(node, 0, results).max(operand(node, 1, results));
            case CLIP -> operand(node, 0, results).max(operand(node, 1, results)).min(operand(node, 2, results));
            case IF -> operand(node, 0, results).choose(operand(node, 1, results), operand(node, 2, results));
            case CALL -> operand(node, 0, results).call(node.plusOne ? ElementaryFunction.LOG1P : e.function(), isFar);
            case APPLICATION -> throw new IllegalArgumentException("written out, it was said");
            default -> operand(node, 0, results).compared(e.operator(), operand(node, 1, results));
        };
    }

    private static Moving operand(Node node, int index, Moving[] results) {
        return results[node.operands[index]];
    }

    private static Moving chain(Node node, Moving[] results) {
        Moving all = operand(node, 0, results);
        for (int i = 1; i < node.operands.length; i++) {
            Moving next = operand(node, i, results);
            all = node.of.is(Operator.SUM) ? all.plus(next) : all.times(next);
        }
        return all;
    }

    private static Moving power(Node node, Moving[] results, boolean isFar) {
        Moving base = operand(node, 0, results);
        Moving exponent = operand(node, 1, results);
        if (node.of.operand(0).equals(Expression.E)) {
            return exponent.call(ElementaryFunction.EXP, isFar);
        }
        return node.plusOne ? base.onePlusToThe(exponent, isFar) : base.power(exponent, isFar);
    }

    private Wide constant(Expression symbol) {
        if (symbol.equals(Expression.PI) || symbol.equals(Expression.E)) {
            return symbol.equals(Expression.E) ? Wide.E : Wide.PI;
        }
        return Wide.of(this.settings.get(this.names.indexOf(symbol.name())));
    }

}
