package dev.actiscope.web.api.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What an answer as JSON has at a place.
 *
 * @param path the names that lead there, {@code curves[].x}
 * @param kind {@code array}, {@code object} or what a value is
 * @param description HTML, empty if its name says it
 * @param choices the words that it may be, empty for others
 */
public record Property(String path, String kind, String description, List<String> choices) {

    /** All that a schema has, what lies deeper after what it lies in. */
    static List<Property> of(Node schema) {
        List<Property> properties = new ArrayList<>();
        collect(schema, "", properties);
        return properties;
    }

    private static void collect(Node schema, String path, List<Property> properties) {
        schema.get("allOf").elements().forEach((part) -> collect(part, path, properties));
        for (Map.Entry<String, Node> entry : schema.get("properties").entries().entrySet()) {
            Node property = entry.getValue();
            String place = path + entry.getKey();
            properties.add(of(place, property));
            collect(property, place + ".", properties);
            collect(property.get("items"), place + "[].", properties);
        }
    }

    private static Property of(String path, Node property) {
        return new Property(path,
                property.get("type").elements().findFirst().map((type) -> type.value().toString()).orElse(""),
                property.text("description").map(Prose::html).orElse(""),
                property.get("enum").elements().map((choice) -> choice.value().toString()).toList());
    }

}
