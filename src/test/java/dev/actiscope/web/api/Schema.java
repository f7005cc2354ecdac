package dev.actiscope.web.api;

import java.util.Map;

import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The part of JSON Schema that our description uses.
 */
record Schema(JsonNode document) {

    JsonNode resolve(JsonNode node) {
        return node.has("$ref") ? this.document.at(node.get("$ref").asString().substring(1)) : node;
    }

    /**
     * Fails where a value is not what its schema says, or has a property that it does not
     * name.
     */
    void check(JsonNode reference, JsonNode value, String where) {
        JsonNode schema = resolve(reference);
        assertThat(fits(schema, value)).as(where + ": " + value + " as " + schema).isTrue();
        for (JsonNode name : schema.path("required")) {
            assertThat(value.has(name.asString())).as(where + " has " + name).isTrue();
        }
        schema.path("allOf").forEach((part) -> check(part, value, where));
        if (schema.has("items")) {
            value.forEach((element) -> check(schema.get("items"), element, where + "[]"));
        }
        for (Map.Entry<String, JsonNode> property : value.properties()) {
            checkProperty(schema, property, where + "." + property.getKey());
        }
    }

    private void checkProperty(JsonNode schema, Map.Entry<String, JsonNode> property, String where) {
        if (schema.path("properties").has(property.getKey())) {
            check(schema.get("properties").get(property.getKey()), property.getValue(), where);
        }
        else if (schema.has("additionalProperties")) {
            check(schema.get("additionalProperties"), property.getValue(), where);
        }
        else {
            assertThat(isNamed(schema, property.getKey())).as(where + " is described").isTrue();
        }
    }

    /**
     * Whether one part of a composed schema names a property; a part itself does not have
     * to name all.
     */
    private boolean isNamed(JsonNode schema, String property) {
        return schema.has("allOf")
                ? schema.get("allOf").valueStream().anyMatch((part) -> resolve(part).path("properties").has(property))
                : this.document.at("/components/schemas/Curve/allOf")
                    .valueStream()
                    .anyMatch((part) -> resolve(part).equals(schema));
    }

    private boolean fits(JsonNode schema, JsonNode value) {
        if (schema.has("oneOf")) {
            return schema.get("oneOf").valueStream().filter((choice) -> fits(resolve(choice), value)).count() == 1;
        }
        if (schema.has("enum") && schema.get("enum").valueStream().noneMatch(value::equals)) {
            return false;
        }
        JsonNode type = schema.path("type");
        return type.isMissingNode() || (type.isArray() ? type.valueStream().anyMatch((one) -> is(one.asString(), value))
                : is(type.asString(), value));
    }

    private static boolean is(String type, JsonNode value) {
        return switch (type) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isString();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            case "null" -> value.isNull();
            default -> false;
        };
    }

}
