package dev.actiscope.formula.digits;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import dev.actiscope.formula.computing.ExactNumbers;
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

    private final ExactNumbers numbers;

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
     * @param numbers those that are not rounded
     */
    WideGraph(Expression e, ExactNumbers numbers, List<String> names, List<Double> settings) {
        this.numbers = numbers;
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
            case ERF, ERFC, ERFINV, ERFCINV -> ERROR_FUNCTION;
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
        return new Evaluation<>(new Moving(x, Wide.ONE, false), Moving::fixed, isFar).result();
    }

    /** Whether there is any step or comparison. */
    boolean hasSteps() {
        for (Node node : this.nodes) {
            if (node.of != null && isStep(node.of)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isStep(Expression e) {
        return e.operator().isComparison() || e.is(Operator.CALL) && switch (e.function()) {
            case FLOOR, CEIL, ROUND, SIGN -> true;
            default -> false;
        };
    }

    /** Whether any number is off. */
    boolean isOff() {
        return this.numbers.areOff();
    }

    /**
     * Whether a step or a comparison is not certain there.
     * @param corners whether the choice of the lesser or greater, or of a sign, counts
     */
    boolean isOpen(Wide x, boolean corners) {
        Evaluation<Moving> evaluation = new Evaluation<>(new Moving(x, Wide.ONE, false), Moving::fixed, false);
        evaluation.result();
        for (int i = 0; i < this.nodes.size(); i++) {
            Node node = this.nodes.get(i);
            if (node.of != null && (isOpenStep(node, evaluation, i) || corners && isOpenCorner(node, evaluation))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOpenStep(Node node, Evaluation<Moving> evaluation, int place) {
        if (node.of.operator().isComparison()) {
            return areNear(evaluation.operand(node, 0), evaluation.operand(node, 1));
        }
        Wide value = evaluation.results.get(place).value();
        return isStep(node.of) && !value.isExact() && !value.isNone();
    }

    private static boolean isOpenCorner(Node node, Evaluation<Moving> evaluation) {
        if (node.of.is(ElementaryFunction.ABS) || node.of.is(ElementaryFunction.RELU)) {
            return areNear(evaluation.operand(node, 0), Moving.fixed(Wide.ZERO));
        }
        boolean chooses = node.of.is(Operator.MIN) || node.of.is(Operator.MAX) || node.of.is(Operator.CLIP);
        for (int i = 1; chooses && i < node.operands.length; i++) {
            if (areNear(evaluation.operand(node, 0), evaluation.operand(node, i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean areNear(Moving one, Moving other) {
        Wide difference = one.value().minus(other.value());
        return !difference.isNone() && difference.sign() == Wide.UNCERTAIN;
    }

    /** The series about 0 or at infinity, as that of x says. */
    PowerSeries series(PowerSeries x) {
        return new Evaluation<>(x, x::constant, false).result();
    }

    private final class Evaluation<Q extends Arithmetic<Q>> {

        private final Q x;

        private final Function<Wide, Q> constants;

        private final boolean isFar;

        private final List<Q> results = new ArrayList<>();

        private Evaluation(Q x, Function<Wide, Q> constants, boolean isFar) {
            this.x = x;
            this.constants = constants;
            this.isFar = isFar;
        }

        private Q result() {
            for (Node node : WideGraph.this.nodes) {
                this.results.add(result(node));
            }
            return this.results.get(WideGraph.this.root);
        }

        private Q result(Node node) {
            Expression e = node.of;
            if (e == null) {
                return operand(node, 0).nothing();
            }
            return switch (e.operator()) {
                case NUMBER -> this.constants.apply(number(e.value()));
                case SYMBOL -> e.varies() ? this.x : this.constants.apply(constant(e));
                case SUM, PRODUCT -> chain(node);
                case NEGATIVE -> operand(node, 0).negative();
                case QUOTIENT -> operand(node, 0).over(operand(node, 1));
                case POWER -> power(node);
                case MIN -> operand(node, 0).min(operand(node, 1));
                case MAX -> operand(node, 0).max(operand(node, 1));
                case CLIP -> operand(node, 0).max(operand(node, 1)).min(operand(node, 2));
                case IF -> operand(node, 0).choose(operand(node, 1), operand(node, 2));
                case CALL -> operand(node, 0).call(node.plusOne ? ElementaryFunction.LOG1P : e.function(), this.isFar);
                case APPLICATION -> throw new IllegalArgumentException("written out, it was said");
                default -> operand(node, 0).compared(e.operator(), operand(node, 1));
            };
        }

        private Q operand(Node node, int index) {
            return this.results.get(node.operands[index]);
        }

        private Q chain(Node node) {
            Q all = operand(node, 0);
            for (int i = 1; i < node.operands.length; i++) {
                Q next = operand(node, i);
                all = node.of.is(Operator.SUM) ? all.plus(next) : all.times(next);
            }
            return all;
        }

        private Q power(Node node) {
            Q base = operand(node, 0);
            Q exponent = operand(node, 1);
            if (node.of.operand(0).equals(Expression.E)) {
                return exponent.call(ElementaryFunction.EXP, this.isFar);
            }
            return node.plusOne ? base.onePlusToThe(exponent, this.isFar) : base.power(exponent, this.isFar);
        }

    }

    private Wide number(double value) {
        Wide off = Wide.of(this.numbers.off(value));
        Wide number = Wide.of(value);
        return (off.sign() == 0) ? number : number.minus(off).hull(number.plus(off));
    }

    private Wide constant(Expression symbol) {
        if (symbol.equals(Expression.PI) || symbol.equals(Expression.E)) {
            return symbol.equals(Expression.E) ? Wide.E : Wide.PI;
        }
        return number(this.settings.get(this.names.indexOf(symbol.name())));
    }

}
