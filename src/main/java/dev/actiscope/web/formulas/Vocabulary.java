package dev.actiscope.web.formulas;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import dev.actiscope.activation.Parameter;
import dev.actiscope.activation.catalogue.Catalogue;
import dev.actiscope.activation.catalogue.Definition;
import dev.actiscope.formula.Formula;
import dev.actiscope.formula.tree.ElementaryFunction;
import dev.actiscope.formula.typeset.Typeset;
import dev.actiscope.text.Decimal;
import dev.actiscope.text.Names;
import dev.actiscope.web.page.Titles;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Every function that a formula can call, as the core lists them.
 */
@Component
class Vocabulary {

    /** Those that are read by what they are, with other names. */
    private static final Map<String, List<String>> DERIVED = derived("sec(x)", "", "csc(x)", "cosec", "cot(x)", "",
            "sech(x)", "", "csch(x)", "", "coth(x)", "", "acosh(x)", "arccosh", "atanh(x)", "arctanh", "sinc(x)", "",
            "cbrt(x)", "", "log(x,3)", "log_3", "mod(x,2)", "%", "normcdf(x)", "Φ", "normpdf(x)", "φ", "normppf(x)",
            "probit", "erfcx(x)", "", "exp2(x)", "", "hypot(x,1)", "", "trunc(x)", "fix", "logcosh(x)", "",
            "hardshrink(x)", "", "softshrink(x)", "", "tanhshrink(x)", "", "squareplus(x)", "", "sparse_plus(x)", "",
            "threshold(x,1,0)", "");

    /**
     * As textbooks have them: what these functions are, and their slopes, where the forms
     * that are computed are longer.
     */
    static final Map<String, List<String>> BRIEF = Map.of("acosh(x)",
            List.of("log(x+sqrt(x-1)*sqrt(x+1))", "1/(sqrt(x-1)*sqrt(x+1))"), "atanh(x)",
            List.of("log((1+x)/(1-x))/2", "1/(1-x^2)"), "cot(x)", List.of("1/tan(x)", "-1/sin(x)^2"), "coth(x)",
            List.of("1/tanh(x)", "-1/sinh(x)^2"));

    private final MessageSource messages;

    Vocabulary(MessageSource messages) {
        this.messages = messages;
    }

    private static Map<String, List<String>> derived(String... callsAndNames) {
        Map<String, List<String>> derived = new LinkedHashMap<>();
        for (int i = 0; i < callsAndNames.length; i += 2) {
            String name = callsAndNames[i + 1];
            derived.put(callsAndNames[i], name.isEmpty() ? List.of() : List.of(name));
        }
        return derived;
    }

    List<Entry> elementary() {
        Stream<Entry> own = Arrays.stream(ElementaryFunction.values())
            .map((function) -> entry(function.key() + "(x)", function.aliases()));
        return Stream.concat(own, DERIVED.entrySet().stream().map((call) -> entry(call.getKey(), call.getValue())))
            .toList();
    }

    private static Entry entry(String call, List<String> aliases) {
        Reading reading = Reading.of(call);
        List<String> brief = BRIEF.get(call);
        return (brief != null)
                ? new Entry(call, "", aliases, mathMl(brief.get(0)), mathMl(brief.get(1)), reading.query())
                : new Entry(call, "", aliases, reading.math(), Typeset.mathMl(Formula.parse(call).derivative(1)),
                        reading.query());
    }

    private static String mathMl(String formula) {
        return Typeset.mathMl(Formula.parse(formula).expression());
    }

    /** Those of the catalogue; what is elementary too is there already. */
    List<Entry> catalogue(Locale locale) {
        Titles titles = new Titles(this.messages, locale);
        return Catalogue.definitions()
            .stream()
            .filter((definition) -> ElementaryFunction.find(definition.name()) == null
                    || !definition.parameters().isEmpty())
            .map((definition) -> entry(definition, titles.apply(definition)))
            .toList();
    }

    private static Entry entry(Definition definition, String title) {
        Formula formula = Formula.parse(definition.formula());
        return new Entry(call(definition), title, definition.aliases().stream().map(Names::identifier).toList(),
                Typeset.mathMl(formula.expression()), Typeset.mathMl(formula.derivative(1)),
                Reading.of(call(definition)).query());
    }

    /** With every parameter at its default: leaky_relu(x,leak=0.01). */
    private static String call(Definition definition) {
        StringBuilder call = new StringBuilder(Names.identifier(definition.name())).append("(x");
        for (Parameter parameter : definition.parameters()) {
            call.append(", ").append(parameter.name()).append('=').append(Decimal.print(parameter.defaultValue()));
        }
        return call.append(')').toString();
    }

}
