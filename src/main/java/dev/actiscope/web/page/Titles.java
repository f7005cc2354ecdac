package dev.actiscope.web.page;

import java.util.Locale;
import java.util.function.Function;

import dev.actiscope.activation.Parametric;
import dev.actiscope.activation.catalogue.Definition;

import org.springframework.context.MessageSource;

/**
 * How functions are called in a language: by a name of its own if it has one, else as in
 * the catalogue. A formula is its own name.
 */
public record Titles(MessageSource messages, Locale locale) implements Function<Parametric, String> {

    @Override
    public String apply(Parametric function) {
        return (function instanceof Definition definition) ? title(definition) : function.title();
    }

    private String title(Definition definition) {
        return this.messages.getMessage("activation." + definition.name() + ".title", null, definition.title(),
                this.locale);
    }

}
