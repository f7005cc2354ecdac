package dev.actiscope.web.page;

import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * Writes JSON that may stand in a {@code <script>} element.
 */
@Component
public class ScriptJson {

    private final JsonMapper json;

    ScriptJson(JsonMapper json) {
        this.json = json;
    }

    /**
     * The value as JSON in which no element can begin or end.
     */
    public String write(Object value) {
        return this.json.writeValueAsString(value).replace("<", "\\u003c");
    }

}
