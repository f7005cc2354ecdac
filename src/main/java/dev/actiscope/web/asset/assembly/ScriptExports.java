package dev.actiscope.web.asset.assembly;

import java.util.Map;
import java.util.TreeMap;

/**
 * What a module exports: its own, and what it passes on of those that it imports.
 */
class ScriptExports {

    private final ScriptModule module;

    private final Map<String, ScriptPart> parts;

    /** In the order that a module's names have for those who ask for all. */
    private final Map<String, String> values = new TreeMap<>();

    ScriptExports(ScriptModule module, Map<String, ScriptPart> parts) {
        this.module = module;
        this.parts = parts;
    }

    /**
     * @return the names, each with what it stands for in the module's code
     * @throws IllegalStateException if a name stands for two things, or what is passed on
     * does not exist
     */
    Map<String, String> values() {
        for (ScriptLink link : this.module.exports()) {
            if (!link.ours().equals(ScriptLink.ALL)) {
                put(link, link.ours(), value(link));
            }
        }
        Map<String, String> named = Map.copyOf(this.values);
        for (ScriptLink link : this.module.exports()) {
            if (link.ours().equals(ScriptLink.ALL)) {
                ScriptPart part = this.parts.get(link.module());
                part.names()
                    .stream()
                    .filter((name) -> !name.equals("default") && !named.containsKey(name))
                    .forEach((name) -> put(link, name, part.variable() + "." + name));
            }
        }
        return this.values;
    }

    private void put(ScriptLink link, String name, String value) {
        if (this.values.putIfAbsent(name, value) != null) {
            throw this.module.source().refusal(link.position(), "%s is exported twice".formatted(name));
        }
    }

    private String value(ScriptLink link) {
        if (link.isOwn()) {
            return link.theirs();
        }
        ScriptPart part = this.parts.get(link.module());
        if (link.theirs().equals(ScriptLink.ALL)) {
            return part.variable();
        }
        part.check(this.module, link);
        return part.variable() + "." + link.theirs();
    }

}
