package dev.actiscope.web.explorer;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import dev.actiscope.activation.Parameter;
import dev.actiscope.activation.Parametric;
import dev.actiscope.activation.catalogue.Catalogue;
import dev.actiscope.activation.catalogue.Definition;
import dev.actiscope.web.explorer.CatalogueEntry.Slot;
import dev.actiscope.web.page.NumberText;
import dev.actiscope.web.page.ScriptJson;
import dev.actiscope.web.page.Titles;
import dev.actiscope.web.page.Words;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * What the page knows besides the address: the functions there are, and the words, in the
 * visitor's language.
 */
@Component
class PageData {

    private final MessageSource messages;

    private final ScriptJson json;

    PageData(MessageSource messages, ScriptJson json) {
        this.messages = messages;
        this.json = json;
    }

    /**
     * The data as JSON that may stand in a {@code <script>} element.
     */
    String json(Locale locale) {
        List<CatalogueEntry.Titled> titled = functions(locale).stream().map(CatalogueEntry::titled).toList();
        return this.json.write(new Content(titled, words(locale)));
    }

    /**
     * Every function there is.
     */
    List<CatalogueEntry> functions(Locale locale) {
        return Catalogue.definitions().stream().map((definition) -> entry(definition, locale)).toList();
    }

    /**
     * The title of a function: the language's own if it has one, else the catalogue's.
     */
    String title(Parametric function, Locale locale) {
        return new Titles(this.messages, locale).apply(function);
    }

    private CatalogueEntry entry(Definition definition, Locale locale) {
        String family = this.messages.getMessage("family." + definition.family().key(), null, locale);
        String summary = this.messages.getMessage("activation." + definition.name() + ".summary", null, locale);
        List<Slot> parameters = definition.parameters().stream().map(PageData::slot).toList();
        return new CatalogueEntry(definition.name(), title(definition, locale), family, summary, search(definition),
                parameters);
    }

    private String search(Definition definition) {
        String aliases = String.join("\n", definition.aliases());
        String names = String.join("\n", definition.name(), aliases, definition.title(),
                title(definition, Locale.CHINESE));
        return names.toLowerCase(Locale.ROOT);
    }

    private static Slot slot(Parameter parameter) {
        return new Slot(parameter.name(), parameter.symbol(), NumberText.typeset(parameter.slider().low()),
                NumberText.typeset(parameter.slider().high()));
    }

    private static Map<String, String> words(Locale locale) {
        Map<String, String> words = new TreeMap<>(Words.of("explorer", "live.", locale));
        words.putAll(Words.of("chart", "chart.", locale));
        words.putAll(Words.of("problems", "problem.", locale));
        words.keySet().removeIf(Workshop::brings);
        return words;
    }

    private record Content(List<CatalogueEntry.Titled> functions, Map<String, String> words) {
    }

}
