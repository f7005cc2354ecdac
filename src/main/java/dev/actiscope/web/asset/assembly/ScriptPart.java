package dev.actiscope.web.asset.assembly;

import java.util.Set;

/**
 * An imported module in a script.
 *
 * @param variable holds what it exports
 * @param names of what it exports
 */
record ScriptPart(String variable, Set<String> names) {

    /** Makes sure that there is what a module takes. */
    void check(ScriptModule module, ScriptLink link) {
        if (!this.names.contains(link.theirs())) {
            throw module.source().refusal(link.position(), "%s exports no %s".formatted(link.module(), link.theirs()));
        }
    }

}
