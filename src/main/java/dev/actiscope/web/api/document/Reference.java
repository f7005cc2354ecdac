package dev.actiscope.web.api.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The API as a person reads about it.
 *
 * @param summary what it is, in a sentence
 * @param description HTML
 * @param groups what can be asked
 * @param refusals the other answers: of each status what it means
 * @param problem what an error has
 */
public record Reference(String summary, String description, List<Group> groups, Map<String, String> refusals,
        List<Property> problem) {

    /**
     * Operations on the same kind of thing.
     *
     * @param name in the page's address
     * @param title as a heading
     * @param description HTML
     */
    public record Group(String name, String title, String description, List<Operation> operations) {
    }

    /**
     * The description, with links that keep what an address asks for.
     * @param asked what follows an address, with its question mark, empty for nothing
     */
    public String introduction(String asked) {
        return Prose.linked(this.description, asked);
    }

    /** The operation on the page that is the first to have this parameter. */
    public Operation first(Argument argument) {
        return this.groups.stream()
            .flatMap((group) -> group.operations().stream())
            .filter((operation) -> operation.arguments().contains(argument))
            .findFirst()
            .orElseThrow();
    }

    static Reference of(Node document, Locale language) {
        Node info = document.get("info");
        return new Reference(info.text("summary").orElseThrow(), Prose.html(info.text("description").orElseThrow()),
                document.get("tags").elements().map((tag) -> group(tag, document, language)).toList(),
                refusals(document), Property.of(document.get("components").get("schemas").get("Problem")));
    }

    private static Group group(Node tag, Node document, Locale language) {
        String name = tag.text("name").orElseThrow();
        List<Operation> operations = new ArrayList<>();
        document.get("paths").entries().forEach((path, methods) -> {
            Node operation = methods.get("get");
            if (operation.get("tags").elements().anyMatch((one) -> one.value().equals(name))) {
                operations.add(Operation.of(path, operation, language));
            }
        });
        return new Group(name, tag.text("x-displayName").orElseThrow(),
                Prose.html(tag.text("description").orElseThrow()), operations);
    }

    private static Map<String, String> refusals(Node document) {
        Map<String, String> refusals = new TreeMap<>();
        for (Node methods : document.get("paths").entries().values()) {
            methods.get("get").get("responses").entries().forEach((status, answer) -> {
                if (!status.equals("200")) {
                    refusals.put(status, Prose.html(answer.text("description").orElseThrow()));
                }
            });
        }
        return refusals;
    }

}
