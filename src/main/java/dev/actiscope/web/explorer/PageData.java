package dev.actiscope.web.explorer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.actiscope.activation.Parameter;
import dev.actiscope.activation.Parametric;
import dev.actiscope.activation.catalogue.Catalogue;
import dev.actiscope.activation.catalogue.Definition;
import dev.actiscope.curve.Curve;
import dev.actiscope.formula.Formula;
import dev.actiscope.formula.typeset.Typeset;
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

    /** What is shown in the place of what was wrong with an address. */
    static final String INSTEAD = "live.instead.";

    /** The leaks that frameworks take by default, other than the catalogue's. */
    private static final List<String> DEFAULT_LEAKS = List.of("0.2", "0.3");

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

    /**
     * What heads the card of a function: its title beside the name that the language has
     * for it.
     */
    String heading(Parametric function, Locale locale) {
        String heading = (function instanceof Definition definition) ? heading(definition, locale) : null;
        return (heading != null) ? heading : title(function, locale);
    }

    /**
     * What a function is for, its range and its limits, and whether the name beside its
     * title is but a literal rendering; of a formula nothing, unless it is constant, or
     * has a leak that a framework takes by default.
     */
    String summary(Parametric function, Locale locale) {
        if (!(function instanceof Definition definition)) {
            return (function instanceof Formula formula) ? note(formula, locale) : "";
        }
        String rendered = rendering(definition, locale).isEmpty() ? "" : optional("activation.rendered", locale);
        return this.messages.getMessage("activation." + definition.name() + ".summary", null, locale) + rendered;
    }

    private String note(Formula formula, Locale locale) {
        if (!formula.expression().varies()) {
            return constant(formula.parameters(), locale);
        }
        return DEFAULT_LEAKS.stream()
            .filter((leak) -> formula.notation().contains("leak=" + leak + ")"))
            .map((leak) -> this.messages.getMessage("formula.leak." + leak, null, locale))
            .findFirst()
            .orElse("");
    }

    private String constant(List<Parameter> parameters, Locale locale) {
        boolean letter = parameters.size() == 1 && parameters.get(0).symbol().length() == 1;
        return letter
                ? this.messages.getMessage("formula.constant-in", new Object[] { parameters.get(0).symbol() }, locale)
                : this.messages.getMessage("formula.constant", null, locale);
    }

    /**
     * Every function as MathML, by its name.
     */
    Map<String, String> maths(Locale locale) {
        Map<String, String> maths = new LinkedHashMap<>();
        for (Definition definition : Catalogue.definitions()) {
            maths.put(definition.name(), maths(Curve.parse(definition.name()), locale));
        }
        return maths;
    }

    /**
     * The function of a curve as MathML, with the symbols of its parameters.
     */
    String maths(Curve curve, Locale locale) {
        return Typeset.mathMl(Typeset.withSymbols(curve.written().expression(), curve.function().parameters()),
                this.messages.getMessage("formula.otherwise", null, locale));
    }

    /**
     * What is looked for among the functions, but is none of one x.
     */
    List<Other> others(Locale locale) {
        return Elsewhere.ALL.stream().map((other) -> other(other, locale)).toList();
    }

    private CatalogueEntry entry(Definition definition, Locale locale) {
        String family = this.messages.getMessage("family." + definition.family().key(), null, locale);
        List<Slot> parameters = definition.parameters().stream().map(PageData::slot).toList();
        return new CatalogueEntry(definition.name(), title(definition, locale), heading(definition, locale), family,
                summary(definition, locale), search(definition), parameters, picture(definition));
    }

    private static String picture(Definition definition) {
        List<Double> example = definition.example();
        return example.isEmpty() ? definition.name() : Curve.of(definition, example).notation();
    }

    private String heading(Definition definition, Locale locale) {
        String term = term(definition, locale);
        return term.isEmpty() ? null : term + " " + definition.title();
    }

    /** The name that a language has for a function, else what it is rendered by. */
    private String term(Definition definition, Locale locale) {
        String usual = optional("activation." + definition.name() + ".term", locale);
        return usual.isEmpty() ? rendering(definition, locale) : usual;
    }

    private String rendering(Definition definition, Locale locale) {
        return optional("activation." + definition.name() + ".rendering", locale);
    }

    private Other other(Elsewhere other, Locale locale) {
        String names = optional("other." + other.name() + ".names", Locale.CHINESE);
        return new Other(this.messages.getMessage("other." + other.name() + ".title", null, other.title(), locale),
                this.messages.getMessage("other." + other.name() + ".summary", null, locale),
                lines(List.of(other.name(), other.title()), other.aliases(), split(names)), other.near());
    }

    /** In both languages, whichever the page speaks. */
    private String search(Definition definition) {
        String key = "activation." + definition.name();
        return lines(List.of(definition.name(), definition.title()), definition.aliases(),
                split(term(definition, Locale.CHINESE)), split(optional(key + ".names", Locale.CHINESE)));
    }

    private String optional(String key, Locale locale) {
        return this.messages.getMessage(key, null, "", locale);
    }

    private static List<String> split(String names) {
        return names.isEmpty() ? List.of() : List.of(names.split("、"));
    }

    @SafeVarargs
    private static String lines(List<String>... names) {
        return Stream.of(names)
            .flatMap(List::stream)
            .map((name) -> name.toLowerCase(Locale.ROOT))
            .distinct()
            .collect(Collectors.joining("\n"));
    }

    private static Slot slot(Parameter parameter) {
        return new Slot(parameter.name(), parameter.symbol(), NumberText.typeset(parameter.slider().low()),
                NumberText.typeset(parameter.slider().high()));
    }

    private static Map<String, String> words(Locale locale) {
        Map<String, String> words = new TreeMap<>(Words.of("explorer", "live.", locale));
        words.putAll(Words.of("chart", "chart.", locale));
        words.putAll(Words.of("problems", "problem.", locale));
        words.keySet().removeIf((key) -> Workshop.brings(key) || key.startsWith(INSTEAD));
        return words;
    }

    /**
     * What is looked for among the functions, but is none of one x.
     *
     * @param title as prose writes it
     * @param summary what it is instead
     * @param search every name by which a search finds it, in lower case, one a line
     * @param near what can be shown in its place: names or formulas
     */
    record Other(String title, String summary, String search, List<String> near) {
    }

    private record Content(List<CatalogueEntry.Titled> functions, Map<String, String> words) {
    }

}
