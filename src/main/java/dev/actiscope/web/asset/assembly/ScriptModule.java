package dev.actiscope.web.asset.assembly;

import java.util.List;
import java.util.Map;

/**
 * A module, taken apart.
 *
 * @param source as it was written
 * @param modules those that it loads, in order, each with the place where it first does
 * @param imports the names that it takes from them
 * @param exports the names that it gives
 * @param body its code without its imports and exports
 * @param waits where it waits before others may use it, or a negative number
 */
record ScriptModule(AssetSource source, Map<String, Integer> modules, List<ScriptLink> imports,
        List<ScriptLink> exports, List<ScriptToken> body, int waits) {
}
