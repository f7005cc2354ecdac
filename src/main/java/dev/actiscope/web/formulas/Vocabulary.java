package dev.actiscope.web.formulas;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

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

    private final MessageSource messages;

    Vocabulary(MessageSource messages) {
        this.messages = messages;
    }

    List<Entry> elementary() {
        return Arrays.stream(ElementaryFunction.values()).map(Vocabulary::entry).toList();
    }

    private static Entry entry(ElementaryFunction function) {
        Reading reading = Reading.of(function.key() + "(x)");
        Formula formula = Formula.parse(reading.typed());
        return new Entry(reading.typed(), "", function.aliases(), reading.math(), Typeset.mathMl(formula.derivative(1)),
                reading.query());
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
