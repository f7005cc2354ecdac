package dev.actiscope.web.api.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * The words of the API's description in another language, by the English ones: a sentence
 * that stands in several places is translated once, and one that changes has no
 * translation until somebody looks at it again.
 *
 * @param words by the English text, of which white space does not matter
 */
record Translation(Map<String, String> words) {

    /** What people read, where it is a text. */
    private static final Set<String> READ = Set.of("title", "summary", "description", "detail", "x-displayName");

    private static final Pattern SPACE = Pattern.compile("\\s+");

    /**
     * @param pairs each with the text under {@code en} and under the language
     */
    static Translation of(List<Map<String, String>> pairs, String language) {
        Map<String, String> words = new LinkedHashMap<>();
        pairs.forEach((pair) -> words.put(plain(pair.get("en")), pair.get(language).strip()));
        return new Translation(words);
    }

    /** A copy of a document with its texts in the other language, where they have one. */
    Object apply(Object document) {
        return translate(document, (text) -> this.words.getOrDefault(plain(text), text));
    }

    /**
     * A copy of a document with another text for each that people read.
     */
    static Object translate(Object node, UnaryOperator<String> translator) {
        if (node instanceof List<?> list) {
            return list.stream().map((element) -> translate(element, translator)).toList();
        }
        if (node instanceof Map<?, ?> map) {
            Map<Object, Object> copy = new LinkedHashMap<>();
            map.forEach((name, value) -> copy.put(name, (READ.contains(name) && value instanceof String text)
                    ? translator.apply(text) : translate(value, translator)));
            return copy;
        }
        return node;
    }

    /** A text without what only its layout in a file is. */
    static String plain(String text) {
        return SPACE.matcher(text.strip()).replaceAll(" ");
    }

}
