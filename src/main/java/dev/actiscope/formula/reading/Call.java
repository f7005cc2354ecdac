package dev.actiscope.formula.reading;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.activation.InvalidInputException;
import dev.actiscope.activation.catalogue.Catalogue;
import dev.actiscope.activation.catalogue.Definition;
import dev.actiscope.formula.reading.tokens.Letters;
import dev.actiscope.formula.reading.tokens.Token;
import dev.actiscope.formula.tree.ElementaryFunction;
import dev.actiscope.formula.tree.Expression;
import dev.actiscope.formula.tree.Operator;
import dev.actiscope.text.Names;

import static dev.actiscope.formula.tree.Expression.number;

/**
 * A name with arguments in brackets, and what the two mean: a word of the language, an
 * elementary function or a function of the catalogue.
 */
record Call(Token name, List<Argument> arguments) {

    private static final String DIVIDE = "divide";

    /** Names that are called, those of one meaning before each bar. */
    private static final String MEANINGS = " if where cond ifelse wenn iif | min minimum fmin pmin minof | max maximum fmax pmax maxof | "
            + "clip clamp clip_by_value | hardtanh hard_tanh | relu | and or logical_and logical_or | round | heaviside | "
            + "zeros_like | ones_like | pow power powi powf | fabs | log | square | "
            + "cast constant tensor to astype type float | not logical_not | threshold | ";

    /** Functions of many numbers. */
    private static final String OF_MANY = " softmax log_softmax logsoftmax softmin softmax2d logsumexp sum mean average median prod product "
            + "argmax argmin cumsum cumprod var variance maxout glu geglu swiglu reglu normalize layer_norm batch_norm ";

    /** Functions of one number that are known, and that no formula has. */
    private static final String ABSENT = " gamma tgamma lgamma loggamma gammaln digamma psi polygamma beta zeta factorial bessel besselj "
            + "bessely besseli besselk lambertw airy expint ppf dirac diracdelta delta ";

    /** No minimum and no maximum has more arguments. */
    private static final int MOST_COMPARED = 8;

    /**
     * @param name null where the place among the arguments says it all
     */
    record Argument(Token name, Expression value) {
    }

    /**
     * @throws InvalidInputException if there is no such function, or the arguments are
     * not its own
     */
    Expression expression() {
        return switch (word(this.name.text())) {
            case 0 -> {
                List<Expression> values = values(3, 3);
                yield Expression.choice(values.get(0), values.get(1), values.get(2));
            }
            case 1 -> fold(Operator.MIN, values(2, MOST_COMPARED), 0, count());
            case 2 -> fold(Operator.MAX, values(2, MOST_COMPARED), 0, count());
            case 3 -> clipped(new Expression[2]);
            case 4 -> (count() > 1) ? clipped(new Expression[] { number(-1), number(1) }) : function();
            case 5 -> (count() > 1) ? rectified() : function();
            case 6 -> joined(this.name.text().endsWith("and"));
            // Java and JavaScript round halves up.
            case 7 -> this.name.qualifier().equals("math.")
                    ? Expression.call(ElementaryFunction.FLOOR, Expression.sum(List.of(value(), number(0.5))))
                    : function();
            case 8 -> (count() == 2) ? step() : function();
            case 9 -> sized(number(0));
            case 10 -> sized(number(1));
            case 11 -> {
                List<Expression> values = values(2, 2);
                yield Expression.power(values.get(0), values.get(1));
            }
            case 12 -> Expression.call(ElementaryFunction.ABS, value());
            case 13 -> (count() == 2) ? logarithm(values(2, 2)) : function();
            case 14 -> Expression.power(value(), number(2));
            // Of whatever type it is.
            case 15 -> {
                checkCount(1, (count() == 2 && this.arguments.get(1).name() != null) ? 2 : 1);
                yield this.arguments.get(0).value();
            }
            case 16 -> Parser.negated(value(), this.name);
            // PyTorch's: another value below it.
            case 17 -> {
                List<Expression> values = values(3, 3);
                yield Expression.choice(Expression.comparison(Operator.GREATER, values.get(0), values.get(1)),
                        values.get(0), values.get(2));
            }
            default -> Distribution.has(this.name.text()) ? Distribution.of(this) : function();
        };
    }

    /** Which of the words that mean something of their own a name is. */
    private static int word(String name) {
        int at = MEANINGS.indexOf(' ' + name + ' ');
        int word = (at < 0) ? -1 : 0;
        for (int i = 0; i < at; i++) {
            word += (MEANINGS.charAt(i) == '|') ? 1 : 0;
        }
        return word;
    }

    private int count() {
        return this.arguments.size();
    }

    /** The only argument. */
    private Expression value() {
        return values(1, 1).get(0);
    }

    /**
     * Between two bounds; there may be one alone: {@code torch.clamp(x, min=0)},
     * {@code np.clip(x, None, 6)}.
     * @param bounds those that there are unless they are set, null for none
     */
    private Expression clipped(Expression[] bounds) {
        checkCount(2, 3);
        boolean alone = this.arguments.get(1).name() != null || bounds[0] != null || !this.name.qualifier().isEmpty();
        boolean[] given = new boolean[2];
        Token named = this.arguments.get(0).name();
        if (named != null) {
            throw named.problem("formula-named-first", named.text());
        }
        for (int i = 1; i < count(); i++) {
            Token bound = this.arguments.get(i).name();
            boolean switched = bound != null && Framework.ignores(bound.text());
            if (bound == null && named != null) {
                throw named.problem("formula-named-first", named.text());
            }
            named = switched ? named : bound;
            int place = (bound == null || switched) ? i - 1 : bound(bound);
            if (given[place]) {
                throw bound.problem("formula-repeated-setting", bound.text());
            }
            given[place] = !switched;
            bounds[place] = switched ? bounds[place] : this.arguments.get(i).value();
        }
        checkCount(alone ? 2 : 3, 3);
        Expression of = this.arguments.get(0).value();
        if (bounds[0] != null && bounds[1] != null) {
            return Expression.clip(of, bounds[0], bounds[1]);
        }
        return (bounds[0] != null) ? Expression.max(of, bounds[0])
                : (bounds[1] != null) ? Expression.min(of, bounds[1]) : of;
    }

    /**
     * Keras' ReLU, of which more can be set: {@code relu(x, max_value=6)}, or by its
     * place.
     */
    private Expression rectified() {
        Expression[] set = { number(0), null, null };
        boolean keras = new Framework(this.name.qualifier()).isKeras();
        for (int i = 1; i < count(); i++) {
            Argument argument = this.arguments.get(i);
            String setting = (argument.name() == null) ? "" : argument.name().text();
            int place = Framework.settingOfRelu(setting);
            if (setting.isEmpty() && !keras) {
                throw this.name.problem("formula-instead", "relu(…," + argument.value() + ")",
                        "leaky_relu(…," + argument.value() + ")");
            }
            if (setting.isEmpty() || place >= 0) {
                set[setting.isEmpty() ? Math.min(i - 1, 2) : place] = argument.value();
            }
            else if (!Framework.ignores(setting)) {
                return function();
            }
        }
        Expression of = this.arguments.get(0).value();
        Expression rectified = (set[2] == null || set[2].is(0)) ? rectified(of, set[0]) : above(of, set[2], set[0]);
        return (set[1] == null) ? rectified : Expression.min(rectified, set[1]);
    }

    private static Expression rectified(Expression of, Expression slope) {
        return slope.is(0) ? Expression.call(ElementaryFunction.RELU, of) : above(of, number(0), slope);
    }

    /** What it is above a threshold, and a line to that threshold below. */
    private static Expression above(Expression of, Expression threshold, Expression slope) {
        boolean zero = threshold.is(0);
        Expression beyond = zero ? of : Expression.sum(List.of(of, Expression.negative(threshold)));
        return Expression.choice(Expression.comparison(zero ? Operator.GREATER : Operator.AT_LEAST, of, threshold), of,
                slope.is(0) ? number(0) : Expression.product(slope, beyond));
    }

    /** Conditions that all hold, or of which one does. */
    private Expression joined(boolean all) {
        Expression joined = null;
        for (Expression condition : values(1, MOST_COMPARED)) {
            if (!Parser.isCondition(condition)) {
                throw this.name.problem("formula-conditions", this.name.text());
            }
            joined = (joined == null) ? condition
                    : all ? Expression.product(joined, condition) : Expression.max(joined, condition);
        }
        return joined;
    }

    /** Whether the first argument is a condition. */
    static boolean isChoice(String name) {
        return name.equals("if") || name.equals("where") || Token.has(" and or not ifs wenn iif ", name);
    }

    /** To a base, the second argument. */
    private static Expression logarithm(List<Expression> values) {
        Expression of = values.get(0);
        Expression base = values.get(1);
        if (base.is(2) || base.is(10)) {
            return Expression.call(base.is(2) ? ElementaryFunction.LOG2 : ElementaryFunction.LOG10, of);
        }
        return Expression.quotient(Expression.call(ElementaryFunction.LOG, of),
                Expression.call(ElementaryFunction.LOG, base));
    }

    /** The base in the name of a logarithm, log_3; 0 if there is none. */
    private static int base(String name) {
        int base = 0;
        for (int i = "log_".length(); name.startsWith("log_") && i < name.length(); i++) {
            if (!Letters.isDigit(name.charAt(i)) || base > 1000) {
                return 0;
            }
            base = 10 * base + name.charAt(i) - '0';
        }
        return base;
    }

    private static int bound(Token name) {
        boolean low = Token.has(" min a_min clip_value_min min_val ", name.text());
        if (!low && !Token.has(" max a_max clip_value_max max_val ", name.text())) {
            throw name.problem("formula-unknown-setting", name.text(), "min, max");
        }
        return low ? 0 : 1;
    }

    /** NumPy's and PyTorch's step, whose value at 0 is the second argument. */
    private Expression step() {
        List<Expression> values = values(2, 2);
        Expression atZero = Expression.choice(Expression.comparison(Operator.LESS, values.get(0), number(0)), number(0),
                values.get(1));
        return Expression.choice(Expression.comparison(Operator.GREATER, values.get(0), number(0)), number(1), atZero);
    }

    /** As many of a number as the argument has: here one. */
    private Expression sized(Expression number) {
        values(1, 1);
        return number;
    }

    /**
     * In halves: the slope of each minimum or maximum has those of its two sides twice.
     */
    private static Expression fold(Operator operator, List<Expression> values, int from, int to) {
        if (to - from == 1) {
            return values.get(from);
        }
        int middle = (from + to + 1) / 2;
        Expression first = fold(operator, values, from, middle);
        Expression second = fold(operator, values, middle, to);
        return (operator == Operator.MIN) ? Expression.min(first, second) : Expression.max(first, second);
    }

    /**
     * Whether there is an elementary function or a word of this name, as C has them with
     * an f: expf.
     */
    private static boolean isKnown(String name) {
        return ElementaryFunction.find(name) != null || Letters.CALLED.contains(name)
                || Token.has(" pow fabs fmin fmax ", name);
    }

    private Expression function() {
        String name = this.name.text();
        String usual = Derived.usual(name);
        if (usual != null) {
            return new Call(this.name.as(usual), this.arguments).expression();
        }
        ElementaryFunction function = ElementaryFunction.find(this.name.text());
        Definition definition = Catalogue.find(this.name.text()).orElse(null);
        if (function != null && (definition == null || count() == 1)) {
            return Expression.call(function, values(1, 1).get(0));
        }
        if (definition == null && base(name) > 1) {
            return logarithm(List.of(values(1, 1).get(0), number(base(name))));
        }
        if (definition == null && Token.has(" i ind indicator ", name) && count() == 1
                && Parser.isCondition(this.arguments.get(0).value())) {
            return this.arguments.get(0).value();
        }
        if (name.equals("div") && this.name.qualifier().startsWith("torch.")) {
            return new Call(this.name.as(DIVIDE), this.arguments).expression();
        }
        if (name.equals("remainder")) {
            return remainder();
        }
        if (definition == null && Derived.has(name)) {
            return Derived.of(name, this.name.qualifier(), derivedArguments());
        }
        if (definition == null && name.endsWith("f") && isKnown(name.substring(0, name.length() - 1))) {
            return new Call(this.name.as(name.substring(0, name.length() - 1)), this.arguments).expression();
        }
        if (definition == null && name.startsWith("__") && isKnown(name.substring(2, name.length() - 1))) {
            // CUDA's faster ones.
            return new Call(this.name.as(name.substring(2)), this.arguments).expression();
        }
        if (definition == null) {
            int start = Letters.functionAfter(this.name.text());
            if (start > 0) {
                String factors = Letters.meant(this.name.text().substring(0, start), "");
                throw this.name.problem("formula-run-together", this.name.text() + "(…)",
                        factors + '*' + this.name.text().substring(start) + "(…)");
            }
            requireOne();
            throw this.name.problem("formula-unknown-function", this.name.text(),
                    Names.nearest(this.name.text(), known()));
        }
        return new Application(this).of(definition);
    }

    /**
     * Of functions that everybody knows, and no formula has, the nearest ones would say
     * nothing.
     */
    private void requireOne() {
        if (Token.has(OF_MANY, this.name.text())) {
            throw this.name.problem("formula-several-inputs", this.name.text());
        }
        if (Token.has(ABSENT, this.name.text())) {
            throw this.name.problem("formula-absent", this.name.text());
        }
    }

    /** Its arguments, with the second one by its name or as it is unless it is given. */
    private List<Expression> derivedArguments() {
        String name = this.name.text();
        int count = Derived.arguments(name);
        Expression standard = Derived.standard(name);
        if (standard == null) {
            return values(count, count);
        }
        List<Argument> all = new ArrayList<>(this.arguments);
        Token setting = (all.size() == 2) ? all.get(1).name() : null;
        if (all.size() == 1) {
            all.add(new Argument(null, standard));
        }
        else if (setting != null && Derived.isSetting(name, setting.text())) {
            all.set(1, new Argument(null, all.get(1).value()));
        }
        return new Call(this.name, all).values(2, 2);
    }

    /**
     * What is left: with the sign of the divisor in NumPy and PyTorch, the nearest to 0
     * in Python's own mathematics, C and Java.
     */
    private Expression remainder() {
        String origin = this.name.qualifier();
        if (origin.isEmpty()) {
            throw this.name.problem("formula-run-together-power", "remainder(…)", "mod(…)", "math.remainder(…)");
        }
        boolean nearest = origin.equals("math.") || origin.startsWith("std");
        return Derived.of(nearest ? "ieeeremainder" : "mod", "", values(2, 2));
    }

    /** The names of everything that can be called, as a formula writes them. */
    private static List<List<String>> known() {
        List<List<String>> known = new ArrayList<>();
        for (ElementaryFunction function : ElementaryFunction.values()) {
            known.add(List.of(function.key()));
        }
        for (String word : Letters.CALLED) {
            known.add(List.of(word));
        }
        for (Definition definition : Catalogue.definitions()) {
            if (ElementaryFunction.find(definition.name()) == null) {
                known.add(List.of(Names.identifier(definition.name())));
            }
        }
        return known;
    }

    /** The arguments of what has no settings. */
    private List<Expression> values(int least, int most) {
        checkCount(least, most);
        List<Expression> values = new ArrayList<>();
        for (Argument argument : this.arguments) {
            Token setting = argument.name();
            if (setting != null) {
                throw Calls.isSwitch(setting) ? setting.problem("formula-constant", setting.text())
                        : setting.problem("formula-no-settings", this.name.text());
            }
            values.add(argument.value());
        }
        return values;
    }

    void checkCount(int least, int most) {
        int count = count();
        if (count < least || count > most) {
            String right = (least == most) ? Integer.toString(least) : least + "–" + most;
            throw this.name.problem("formula-arguments", this.name.text(), right, count);
        }
    }

}
