package dev.actiscope.web.api.document;

import java.util.List;

/**
 * A parameter of an operation.
 *
 * @param name in the path or the query
 * @param description HTML, empty if its name says it
 * @param required whether a request without it is refused
 * @param kind {@code string}, {@code integer} or {@code number}; of a list, that of one
 * @param low the least that it may be, empty for no bound
 * @param high the most
 * @param open whether it has to lie between the bounds
 * @param choices the words that it may be, empty for others
 * @param preset what it is if it is left out, empty if there is no such thing
 * @param separated whether it may be several values with commas between them
 * @param times how often it may stand
 * @param examples the values that a request may have
 */
public record Argument(String name, String description, boolean required, String kind, String low, String high,
        boolean open, List<String> choices, String preset, boolean separated, int times, List<String> examples) {

    static Argument of(Node parameter) {
        Node schema = parameter.get("schema");
        Node one = schema.has("items") ? schema.get("items") : schema;
        boolean open = one.has("exclusiveMinimum");
        return new Argument(parameter.text("name").orElseThrow(),
                parameter.text("description").map(Prose::html).orElse(""),
                parameter.text("required").map(Boolean::valueOf).orElse(false), one.text("type").orElse("string"),
                one.text(open ? "exclusiveMinimum" : "minimum").orElse(""),
                one.text(open ? "exclusiveMaximum" : "maximum").orElse(""), open, values(one.get("enum")),
                String.join(",", values(schema.get("default"))),
                schema.has("items") && parameter.text("explode").filter("false"::equals).isPresent(),
                schema.text("maxItems").map(Integer::valueOf).orElse(1), values(parameter.get("example")));
    }

    /** Whether its description is too long to be read twice. */
    public boolean isLong() {
        return this.description.indexOf("<p>", 1) > 0;
    }

    private static List<String> values(Node list) {
        return list.elements().map((element) -> element.value().toString()).toList();
    }

}
