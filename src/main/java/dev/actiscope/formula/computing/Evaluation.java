package dev.actiscope.formula.computing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;

import dev.actiscope.activation.InvalidInputException;
import dev.actiscope.activation.catalogue.Definition;
import dev.actiscope.formula.algebra.Expansion;
import dev.actiscope.formula.tree.ElementaryFunction;
import dev.actiscope.formula.tree.Expression;
import dev.actiscope.formula.tree.Operator;

/**
 * Makes functions of x of expressions, for given values of their parameters. What several
 * of them have in common is computed once.
 */
public final class Evaluation {

    private final Tape tape;

    private final List<String> names;

    private final List<Double> settings;

    private final List<Applied> applied = new ArrayList<>();

    /**
     * What expressions have in common is written to the tape once, and looked up then.
     */
    private final Map<Expression, Integer> places = new HashMap<>();

    private record Applied(Definition definition, List<Double> settings, DoubleUnaryOperator value) {
    }

    /**
     * @param names of the parameters
     * @param settings a value for each
     */
    public Evaluation(List<String> names, List<Double> settings) {
        this(names, settings, new Tape());
    }

    Evaluation(List<String> names, List<Double> settings, Tape tape) {
        this.tape = tape;
        this.names = names;
        this.settings = settings;
    }

    /**
     * The tape on which the functions made here compute.
     */
    public Tape tape() {
        return this.tape;
    }

    /**
     * The expression as a function of x.
     * @throws InvalidInputException if a function of the catalogue is given a setting
     * that it does not take
     */
    public DoubleUnaryOperator of(Expression e) {
        int place = place(e);
        return (x) -> this.tape.at(place, x);
    }

    /**
     * Where the tape has the expression's result.
     * @throws InvalidInputException as {@link #of}
     */
    public int place(Expression e) {
        if (e.operands().isEmpty()) {
            return newPlace(e);
        }
        Integer known = this.places.get(e);
        if (known != null) {
            return known;
        }
        int place = newPlace(e);
        this.places.put(e, place);
        return place;
    }

    private int newPlace(Expression e) {
        return switch (e.operator()) {
            case NUMBER -> this.tape.constant(e.value());
            case SYMBOL -> symbol(e);
            case NEGATIVE -> unary(Operator.NEGATIVE, place(e.operand(0)));
            case SUM, PRODUCT, MIN, MAX -> chain(e);
            case POWER -> power(e.operand(0), e.operand(1));
            case IF -> this.tape.operation(Operator.IF, place(e.operand(0)), place(e.operand(1)), place(e.operand(2)));
            case CLIP -> this.tape.operation(Operator.MIN,
                    this.tape.operation(Operator.MAX, place(e.operand(0)), place(e.operand(1))), place(e.operand(2)));
            case CALL -> this.tape.call(e.function().value(), place(e.operand(0)));
            case APPLICATION -> application(e);
            case GREATER -> this.tape.operation(Operator.LESS, place(e.operand(1)), place(e.operand(0)));
            case AT_LEAST -> this.tape.operation(Operator.AT_MOST, place(e.operand(1)), place(e.operand(0)));
            case UNEQUAL -> this.tape.operation(Operator.SUM, this.tape.constant(1), unary(Operator.NEGATIVE,
                    this.tape.operation(Operator.EQUAL, place(e.operand(0)), place(e.operand(1)))));
            default -> this.tape.operation(e.operator(), place(e.operand(0)), place(e.operand(1)));
        };
    }

    private int unary(Operator operator, int operand) {
        return this.tape.operation(operator, operand, operand);
    }

    private int chain(Expression e) {
        int all = place(e.operand(0));
        for (int i = 1; i < e.operands().size(); i++) {
            all = this.tape.operation(e.operator(), all, place(e.operand(i)));
        }
        return all;
    }

    private int symbol(Expression e) {
        if (e.varies()) {
            return this.tape.x();
        }
        if (e.equals(Expression.PI) || e.equals(Expression.E)) {
            return this.tape.constant(e.equals(Expression.E) ? Math.E : Math.PI);
        }
        for (int i = 0; i < this.names.size(); i++) {
            if (this.names.get(i).equals(e.name())) {
                return this.tape.constant(this.settings.get(i));
            }
        }
        throw new IllegalArgumentException("no value for a parameter");
    }

    private int power(Expression base, Expression exponent) {
        if (base.equals(Expression.E)) {
            return this.tape.call(ElementaryFunction.EXP.value(), place(exponent));
        }
        int u = place(base);
        int v = place(exponent);
        double fixed = this.tape.isConstant(v) ? this.tape.constantAt(v) : 0;
        if (fixed == 2 || fixed == 3) {
            int square = this.tape.operation(Operator.PRODUCT, u, u);
            return (fixed == 2) ? square : this.tape.operation(Operator.PRODUCT, square, u);
        }
        return this.tape.operation(Operator.POWER, u, v);
    }

    /** With fixed settings as the catalogue computes it, else as its formula does. */
    private int application(Expression e) {
        List<Double> fixed = new ArrayList<>();
        for (int i = 1; i < e.operands().size(); i++) {
            int setting = place(e.operand(i));
            if (!this.tape.isConstant(setting)) {
                return place(Expansion.expand(e));
            }
            fixed.add(this.tape.constantAt(setting));
        }
        return this.tape.call(value(e.definition(), fixed), place(e.operand(0)));
    }

    private DoubleUnaryOperator value(Definition definition, List<Double> fixed) {
        for (Applied other : this.applied) {
            if (other.definition == definition && other.settings.equals(fixed)) {
                return other.value;
            }
        }
        DoubleUnaryOperator value = definition.activation(fixed)::value;
        this.applied.add(new Applied(definition, fixed, value));
        return value;
    }

}
