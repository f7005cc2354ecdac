package dev.actiscope.formula.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import dev.actiscope.activation.InvalidInputException;
import dev.actiscope.activation.catalogue.Definition;

/**
 * A formula as a tree. It does not change; trees may share their parts. Sums and products
 * are flat, and a negative number is a number.
 */
public final class Expression {

    /** No tree has more nodes: whoever walks one is done in time. */
    public static final int MOST_NODES = 2000;

    /** No tree is higher: whoever walks one finds room on the stack. */
    public static final int HIGHEST = 100;

    public static final Expression X = symbol("x");

    public static final Expression ZERO = number(0);

    public static final Expression ONE = number(1);

    public static final Expression PI = symbol("pi");

    public static final Expression E = symbol("e");

    private final Operator operator;

    private final double value;

    private final String name;

    private final ElementaryFunction function;

    private final Definition definition;

    private final List<Expression> operands;

    private final int size;

    private final int height;

    private final boolean varies;

    private final int hash;

    private Expression(Operator operator, double value, String name, ElementaryFunction function, Definition definition,
            List<Expression> operands) {
        this.operator = operator;
        this.value = value;
        this.name = name;
        this.function = function;
        this.definition = definition;
        this.operands = operands;
        int nodes = 1;
        int highest = 0;
        boolean dependsOnX = operator == Operator.SYMBOL && name.equals("x");
        for (Expression operand : operands) {
            nodes += operand.size;
            highest = Math.max(highest, operand.height);
            dependsOnX |= operand.varies;
        }
        this.size = nodes;
        this.height = highest + 1;
        this.varies = dependsOnX;
        this.hash = hash();
        if (nodes > MOST_NODES) {
            throw new InvalidInputException("f", "formula-too-large", MOST_NODES);
        }
        if (this.height > HIGHEST) {
            throw new InvalidInputException("f", "formula-too-deep", HIGHEST);
        }
    }

    private static Expression of(Operator operator, List<Expression> operands) {
        return new Expression(operator, 0, null, null, null, List.copyOf(operands));
    }

    /**
     * @param value finite
     */
    public static Expression number(double value) {
        if (!(Math.abs(value) < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("a number in a formula is finite");
        }
        return new Expression(Operator.NUMBER, value + 0.0, null, null, null, List.of());
    }

    /**
     * @param name x, pi, e, or the name of a parameter
     */
    public static Expression symbol(String name) {
        return new Expression(Operator.SYMBOL, 0, name, null, null, List.of());
    }

    /**
     * A sum; of no terms 0, of one the term itself. Sums within are opened.
     */
    public static Expression sum(Expression... terms) {
        return sum(List.of(terms));
    }

    /**
     * A sum; of no terms 0, of one the term itself. Sums within are opened.
     */
    public static Expression sum(List<Expression> terms) {
        return flat(Operator.SUM, terms, ZERO);
    }

    /**
     * A product; of no factors 1, of one the factor itself. Products within are opened.
     */
    public static Expression product(Expression... factors) {
        return product(List.of(factors));
    }

    /**
     * A product; of no factors 1, of one the factor itself. Products within are opened.
     */
    public static Expression product(List<Expression> factors) {
        return flat(Operator.PRODUCT, factors, ONE);
    }

    private static Expression flat(Operator operator, List<Expression> operands, Expression none) {
        List<Expression> flat = new ArrayList<>();
        for (Expression operand : operands) {
            if (operand.is(operator)) {
                flat.addAll(operand.operands);
            }
            else {
                flat.add(operand);
            }
        }
        return (flat.size() > 1) ? of(operator, flat) : flat.isEmpty() ? none : flat.get(0);
    }

    /**
     * An expression with the other sign; of a number, a number.
     */
    public static Expression negative(Expression of) {
        return of.is(Operator.NUMBER) ? number(-of.value) : of(Operator.NEGATIVE, List.of(of));
    }

    /**
     * One expression minus another, as a sum.
     */
    public static Expression difference(Expression from, Expression what) {
        return sum(from, negative(what));
    }

    /**
     * A quotient, with nothing cancelled.
     */
    public static Expression quotient(Expression numerator, Expression denominator) {
        return of(Operator.QUOTIENT, List.of(numerator, denominator));
    }

    /**
     * A base to the power of an exponent.
     */
    public static Expression power(Expression base, Expression exponent) {
        return of(Operator.POWER, List.of(base, exponent));
    }

    /**
     * A comparison: 1 where it holds, else 0.
     * @param comparison one that {@linkplain Operator#isComparison compares}
     */
    public static Expression comparison(Operator comparison, Expression left, Expression right) {
        return of(comparison, List.of(left, right));
    }

    /**
     * One of two expressions: the first where a condition is not 0, else the second.
     */
    public static Expression choice(Expression condition, Expression then, Expression otherwise) {
        return of(Operator.IF, List.of(condition, then, otherwise));
    }

    /**
     * The smaller of two expressions.
     */
    public static Expression min(Expression one, Expression other) {
        return of(Operator.MIN, List.of(one, other));
    }

    /**
     * The greater of two expressions.
     */
    public static Expression max(Expression one, Expression other) {
        return of(Operator.MAX, List.of(one, other));
    }

    /**
     * An expression kept between two others.
     */
    public static Expression clip(Expression of, Expression low, Expression high) {
        return of(Operator.CLIP, List.of(of, low, high));
    }

    /**
     * A call of an elementary function.
     */
    public static Expression call(ElementaryFunction function, Expression argument) {
        return new Expression(Operator.CALL, 0, null, function, null, List.of(argument));
    }

    /**
     * A function of the catalogue.
     * @param operands the argument, and a value for each of its parameters
     */
    public static Expression application(Definition definition, List<Expression> operands) {
        return new Expression(Operator.APPLICATION, 0, null, null, definition, List.copyOf(operands));
    }

    /**
     * The same node over other operands.
     */
    public Expression with(List<Expression> others) {
        return switch (this.operator) {
            case NUMBER, SYMBOL -> this;
            case SUM -> sum(others);
            case PRODUCT -> product(others);
            case NEGATIVE -> negative(others.get(0));
            default -> new Expression(this.operator, this.value, this.name, this.function, this.definition,
                    List.copyOf(others));
        };
    }

    /**
     * The same node over what becomes of its operands; this one if they stay as they are.
     */
    public Expression map(UnaryOperator<Expression> change) {
        List<Expression> others = new ArrayList<>();
        boolean same = true;
        for (Expression operand : this.operands) {
            Expression other = change.apply(operand);
            same &= other == operand;
            others.add(other);
        }
        return same ? this : with(others);
    }

    /**
     * What stands at the root.
     */
    public Operator operator() {
        return this.operator;
    }

    /**
     * Whether this stands at the root.
     */
    public boolean is(Operator other) {
        return this.operator == other;
    }

    /** Whether this is a call of a function. */
    public boolean is(ElementaryFunction other) {
        return this.function == other;
    }

    /** Whether this is a number, and this one. */
    public boolean is(double number) {
        return this.operator == Operator.NUMBER && this.value == number;
    }

    /**
     * Whether this is a number.
     */
    public boolean isNumber() {
        return this.operator == Operator.NUMBER;
    }

    /** Of a number. */
    public double value() {
        return this.value;
    }

    /** Of a symbol. */
    public String name() {
        return this.name;
    }

    /** Of a call. */
    public ElementaryFunction function() {
        return this.function;
    }

    /** Of an application. */
    public Definition definition() {
        return this.definition;
    }

    /**
     * The parts below the root, in the order of reading; none of a number or a symbol.
     */
    public List<Expression> operands() {
        return this.operands;
    }

    /**
     * One of the {@linkplain #operands operands}, from 0.
     */
    public Expression operand(int index) {
        return this.operands.get(index);
    }

    /** How many nodes there are. */
    public int size() {
        return this.size;
    }

    /** Whether it depends on x. */
    public boolean varies() {
        return this.varies;
    }

    /** Whether this is a symbol other than x and the constants. */
    public boolean isParameter() {
        return this.operator == Operator.SYMBOL && !equals(X) && !equals(PI) && !equals(E);
    }

    /**
     * The names of the parameters, in the order in which they first occur.
     */
    public List<String> parameters() {
        List<String> names = new ArrayList<>();
        collectParameters(names);
        return names;
    }

    private void collectParameters(List<String> names) {
        if (isParameter() && !names.contains(this.name)) {
            names.add(this.name);
        }
        for (Expression operand : this.operands) {
            operand.collectParameters(names);
        }
    }

    /** Whether this or a part of it is another expression. */
    public boolean contains(Expression other) {
        if (this.size <= other.size) {
            return equals(other);
        }
        for (Expression operand : this.operands) {
            if (operand.contains(other)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The same with another expression wherever a symbol stands.
     */
    public Expression replace(String symbol, Expression other) {
        if (this.operator == Operator.SYMBOL) {
            return this.name.equals(symbol) ? other : this;
        }
        return map((operand) -> operand.replace(symbol, other));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Expression expression && equals(expression);
    }

    private boolean equals(Expression other) {
        if (this == other) {
            return true;
        }
        if (this.hash != other.hash || this.operator != other.operator || this.size != other.size
                || this.value != other.value || this.function != other.function || this.definition != other.definition
                || this.operands.size() != other.operands.size()
                || this.name != null && !this.name.equals(other.name)) {
            return false;
        }
        for (int i = 0; i < this.operands.size(); i++) {
            if (!this.operands.get(i).equals(other.operands.get(i))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        return this.hash;
    }

    /** The same everywhere. */
    private int hash() {
        long bits = Double.doubleToLongBits(this.value);
        int hash = 31 * this.operator.ordinal() + this.size + (int) (bits ^ bits >>> 32);
        hash = 31 * hash + ((this.name != null) ? this.name.hashCode() : 0);
        hash = 31 * hash + ((this.function != null) ? this.function.ordinal() : 0);
        for (Expression operand : this.operands) {
            hash = 31 * hash + operand.hash;
        }
        return hash;
    }

    /**
     * The canonical text, which reads back as the same tree.
     */
    @Override
    public String toString() {
        return Printer.print(this);
    }

}
