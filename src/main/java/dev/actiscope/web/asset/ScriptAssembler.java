package dev.actiscope.web.asset;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Makes one script of a module and all that it imports, so that a page asks once and not
 * forty times. Every imported module becomes a function that is called once, in the order
 * of the imports, and gives what the module exports; the first module stands at the end
 * as it is. Comments and indentation stay behind.
 * <p>
 * It understands modules that import by name ({@code import { a, b as c } from
 * 'app/chart/axis.js'}) and export their declarations ({@code export class},
 * {@code function} or {@code const}), and says so of any other.
 */
class ScriptAssembler {

    /** A comment on lines of its own, or one about a type amid an expression. */
    private static final Pattern COMMENT = Pattern.compile(
            "^[ \\t]*(?:/\\*\\*(?>.*?\\*/)[ \\t]*|//[^\\n]*)\\n|/\\*\\* @type (?>.*?\\*/) ?",
            Pattern.MULTILINE | Pattern.DOTALL);

    private static final Pattern INDENTATION = Pattern.compile("^ +", Pattern.MULTILINE);

    private static final Pattern IMPORT = Pattern.compile("^import \\{([^}]*)\\} from 'app/([\\w./-]+)';\\n",
            Pattern.MULTILINE);

    private static final Pattern EXPORT = Pattern
        .compile("^export (?=(?:async )?(?:class|const|function\\*?) (?:\\{ )?(\\w+(?:, \\w+)*))", Pattern.MULTILINE);

    private static final Pattern OTHER = Pattern.compile("^(import|export)\\b[^(].*", Pattern.MULTILINE);

    private final UnaryOperator<String> sources;

    /**
     * @param sources gives the text of a module, named from the folder of the scripts:
     * {@code chart/axis.js}
     */
    ScriptAssembler(UnaryOperator<String> sources) {
        this.sources = sources;
    }

    /**
     * @param name the module that a page loads
     * @return a module that imports nothing and does and exports the same
     * @throws IllegalStateException if a module cannot be assembled; the message says
     * which, and why
     */
    String assemble(String name) {
        Map<String, String> parts = new LinkedHashMap<>();
        String entry = imports(name, parts, new ArrayDeque<>());
        return INDENTATION.matcher(String.join("", parts.values()) + entry).replaceAll("");
    }

    /** The module with its imports taken from the parts before it, which this adds. */
    private String imports(String name, Map<String, String> parts, Deque<String> path) {
        if (path.contains(name)) {
            throw new IllegalStateException("modules import each other in a circle: " + path + " " + name);
        }
        path.addLast(name);
        String source = COMMENT.matcher(this.sources.apply(name)).replaceAll("");
        String body = IMPORT.matcher(source).replaceAll((found) -> {
            String imported = found.group(2);
            if (!parts.containsKey(imported)) {
                parts.put(imported, part(imported, imports(imported, parts, path)));
            }
            String names = found.group(1).replaceAll("\\s+as\\s+", ": ").strip();
            return Matcher.quoteReplacement("const { %s } = %s;\n".formatted(names, variable(imported)));
        });
        path.removeLast();
        refuseOthers(name, EXPORT.matcher(body).replaceAll(""));
        return body;
    }

    private static String part(String name, String body) {
        List<String> exports = new ArrayList<>();
        EXPORT.matcher(body).results().forEach((found) -> exports.add(found.group(1)));
        return "const %s = (() => {\n%sreturn { %s };\n})();\n".formatted(variable(name),
                EXPORT.matcher(body).replaceAll(""), exports.stream().collect(Collectors.joining(", ")));
    }

    private static String variable(String name) {
        return "$" + name.replace(".js", "").replaceAll("\\W", "_");
    }

    private static void refuseOthers(String name, String body) {
        Matcher other = OTHER.matcher(body);
        if (other.find()) {
            throw new IllegalStateException("cannot assemble " + name + ": " + other.group());
        }
    }

}
