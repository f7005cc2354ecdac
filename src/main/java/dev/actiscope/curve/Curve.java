package dev.actiscope.curve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.actiscope.activation.Activation;
import dev.actiscope.activation.InvalidInputException;
import dev.actiscope.activation.Parameter;
import dev.actiscope.activation.Parametric;
import dev.actiscope.activation.catalogue.Catalogue;
import dev.actiscope.activation.catalogue.Definition;
import dev.actiscope.activation.elementary.Linear;
import dev.actiscope.activation.math.Interval;
import dev.actiscope.activation.rectified.Relu;
import dev.actiscope.curve.query.Field;
import dev.actiscope.curve.query.Query;
import dev.actiscope.formula.Formula;
import dev.actiscope.formula.computing.Work;
import dev.actiscope.formula.tree.Budget;
import dev.actiscope.text.Decimal;
import dev.actiscope.text.Names;

/**
 * A function at given parameters: what one {@code f=…} of an address stands for.
 *
 * @param function the function, of the catalogue or a formula
 * @param settings a value for each of its parameters, in their order
 * @param activation the function at these parameters
 */
public record Curve(Parametric function, List<Double> settings, Activation activation) {

    /** No {@code f} is longer; a longer name is as unknown as any other. */
    public static final int LONGEST = 1000;

    /** At so many a function is computed for a chart, where it saturates too. */
    private static final int POINTS = 1500;

    /**
     * @param settings a value for each parameter of the function, in their order
     * @throws InvalidInputException if one is outside its bounds, with the parameter
     * {@code f}
     */
    public static Curve of(Parametric function, List<Double> settings) {
        List<Double> values = new ArrayList<>();
        for (double setting : settings) {
            values.add(Field.unsigned(setting));
        }
        return new Curve(function, List.copyOf(values), function.activation(values));
    }

    /**
     * Reads the notation of an address, such as {@code leaky-relu:leak=0.1} or
     * {@code x*sigmoid(beta*x):beta=2}.
     * @throws InvalidInputException if it cannot be read, with the parameter {@code f}:
     * {@code unknown-function} if it is a name that does not exist
     */
    public static Curve parse(String f) {
        return parse(f, Formula::parse);
    }

    /**
     * Reads the notation of an address, formulas in a language of the caller's choice.
     * @throws InvalidInputException as {@link #parse(String)} does
     */
    public static Curve parse(String f, FormulaLanguage formulas) {
        return new CurveReader(f, formulas).curve();
    }

    /**
     * Reads every function of a query strictly, for a program.
     * @throws InvalidInputException as {@link #require(Query, FormulaLanguage)} does
     */
    public static List<Curve> require(Query query) {
        return require(query, Formula::parse);
    }

    /**
     * Reads every function of a query strictly, for a program, formulas in a language of
     * the caller's choice.
     * @return one to {@value View#MOST_CURVES}
     * @throws InvalidInputException for the first that cannot be read, if there are too
     * many, and if there is none
     */
    public static List<Curve> require(Query query, FormulaLanguage formulas) {
        return QueryReader.strict(query, (f) -> parse(f, formulas)).withFunction().curves(new ArrayList<>());
    }

    /**
     * The error for a name that no function has. It tells the nearest names.
     * @param parameter where the name was given
     */
    public static InvalidInputException unknown(String parameter, String name) {
        return CurveReader.unknown(parameter, name);
    }

    /**
     * The same function with one parameter at another setting.
     * @param parameter which of its parameters, from 0
     * @throws InvalidInputException if it is outside its bounds, or if the notation would
     * be longer than any {@code f} may be, with the parameter {@code f}
     */
    public Curve with(int parameter, double setting) {
        List<Double> changed = new ArrayList<>(this.settings);
        changed.set(parameter, setting);
        Curve curve = of(this.function, changed);
        int length = curve.notation().length();
        if (length > LONGEST) {
            throw new InvalidInputException("f", "function-too-long", LONGEST, length);
        }
        return curve;
    }

    /**
     * A setting of one parameter as somebody typed it.
     * @param parameter which of the function's parameters, from 0
     * @throws InvalidInputException if it is no number, with the parameter {@code f}
     */
    public double typed(int parameter, String text) {
        return Field.number("f", this.function.parameters().get(parameter).name(), Names.narrow(text).trim());
    }

    /**
     * The function of the catalogue; empty for a formula.
     */
    public Optional<Definition> definition() {
        return (this.function instanceof Definition definition) ? Optional.of(definition) : Optional.empty();
    }

    /**
     * The function as a formula: that which it is, or which the catalogue states.
     */
    public Formula written() {
        return (this.function instanceof Definition definition) ? Formula.canonical(definition.formula())
                : (Formula) this.function;
    }

    /**
     * The same curve with a formula for its function. A setting that a formula does not
     * take, such as ∞, becomes the nearest that it does.
     */
    public Curve asFormula() {
        Formula formula = written();
        return of(formula, settings(formula));
    }

    /**
     * Its settings as its formula takes them: where they stand there, and within its
     * bounds.
     * @param formula that it is {@linkplain #written written} as
     */
    public List<Double> settings(Formula formula) {
        List<Double> settings = formula.defaults();
        for (int i = 0; i < settings.size(); i++) {
            Parameter parameter = formula.parameters().get(i);
            double setting = this.settings.get(indexOf(parameter.name()));
            settings.set(i, Math.max(parameter.bounds().low(), Math.min(setting, parameter.bounds().high())));
        }
        return settings;
    }

    /**
     * The same curve by the function of the catalogue that it is in the limit, as Swish
     * at β = ∞ is ReLU.
     */
    public Curve resolved() {
        if (this.function instanceof Definition definition && !definition.parameters().isEmpty()) {
            String name = (this.activation instanceof Relu) ? "relu"
                    : (this.activation instanceof Linear linear && linear.slope() == 1) ? "identity" : null;
            if (name != null) {
                return of(Catalogue.find(name).orElseThrow(), List.of());
            }
        }
        return this;
    }

    /**
     * A title of its function as it stands behind a minus: in brackets if it is that of a
     * formula that would come apart there, being a sum or a comparison, or begin with
     * another minus.
     */
    public String subtracted(String title) {
        return (definition().isEmpty() && (title.startsWith("−") || isLoose(title))) ? "(" + title + ")" : title;
    }

    /** Only the signs of sums and comparisons have spaces around them. */
    private static boolean isLoose(String title) {
        int depth = 0;
        for (int i = 0; i < title.length(); i++) {
            char c = title.charAt(i);
            depth += (c == '(') ? 1 : (c == ')') ? -1 : 0;
            if (c == ' ' && depth == 0) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether doubles leave its digits in doubt in a part of the x axis: only those of a
     * formula can be, where it cancels or overflows on the way. It is looked at a few
     * places.
     */
    public boolean isDoubtful(Interval part) {
        return this.function instanceof Formula formula && !formula.accuracy(this.settings).isEnough(part);
    }

    /**
     * The same curve with all digits of a formula.
     */
    public Curve withAllDigits() {
        return (this.function instanceof Formula formula) ? of(formula.withAllDigits(), this.settings) : this;
    }

    /**
     * The same, where there is one budget for several curves.
     * @param work counts what their digits cost, as {@link Formula#withAllDigits(Work)}
     * does
     */
    public Curve withAllDigits(Work work) {
        return (this.function instanceof Formula formula) ? of(formula.withAllDigits(work), this.settings) : this;
    }

    /**
     * How many steps it takes to read it and to compute it over a window, and where it
     * saturates.
     */
    public long steps() {
        return this.function.steps() + Budget.steps(this.activation.operations(), POINTS);
    }

    private int indexOf(String parameter) {
        int index = 0;
        while (!this.function.parameters().get(index).name().equals(parameter)) {
            index++;
        }
        return index;
    }

    /**
     * The canonical notation: the canonical name or formula, and the parameters that
     * differ from their default.
     */
    public String notation() {
        StringBuilder text = new StringBuilder(this.function.notation());
        char separator = ':';
        for (int i = 0; i < this.settings.size(); i++) {
            Parameter parameter = this.function.parameters().get(i);
            double setting = this.settings.get(i);
            if (setting != parameter.defaultValue()) {
                text.append(separator).append(parameter.name()).append('=').append(Decimal.print(setting));
                separator = ',';
            }
        }
        return text.toString();
    }

}
