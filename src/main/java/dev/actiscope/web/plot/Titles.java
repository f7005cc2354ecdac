package dev.actiscope.web.plot;

import java.util.Locale;
import java.util.function.Function;

import dev.actiscope.activation.Definition;
import org.springframework.context.MessageSource;

/**
 * How functions are called in a language: by a name of its own if it has one, else as in
 * the catalogue.
 */
public record Titles(MessageSource messages, Locale locale) implements Function<Definition, String> {

    @Override
    public String apply(Definition definition) {
        return this.messages.getMessage("activation." + definition.name() + ".title", null, definition.title(),
                this.locale);
    }

}
