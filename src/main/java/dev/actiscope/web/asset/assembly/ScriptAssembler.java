package dev.actiscope.web.asset.assembly;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.UnaryOperator;

/**
 * Makes one script of a module and all that it imports, so that a page asks once and not
 * forty times. Every imported module becomes a function that is called once, in the order
 * of the imports, and gives what the module exports; the first module stands at the end
 * as it is. Comments and indentation stay behind.
 */
public class ScriptAssembler {

    private final UnaryOperator<String> sources;

    private final Map<String, ScriptPart> parts = new LinkedHashMap<>();

    private final Deque<String> path = new ArrayDeque<>();

    private final StringBuilder script = new StringBuilder();

    /**
     * @param sources gives the text of a module, named from the folder of the scripts
     * ({@code chart/axis.js}), or null if there is none
     */
    public ScriptAssembler(UnaryOperator<String> sources) {
        this.sources = sources;
    }

    /**
     * @param name the module that a page loads
     * @return a module that imports nothing and does and exports the same
     * @throws IllegalStateException if a module cannot be assembled; the message says
     * which, in which line, and why
     */
    public String assemble(String name) {
        ScriptModule entry = load(name, this.sources.apply(name));
        Map<String, String> exports = new ScriptExports(entry, this.parts).values();
        this.script.append(imports(entry)).append(ScriptPrinter.print(entry.body())).append('\n');
        return this.script.append(exports.isEmpty() ? "" : exportStatement(exports)).toString();
    }

    /** Reads a module once all that it imports is in the script. */
    private ScriptModule load(String name, String text) {
        ScriptModule module = new ScriptReader(new AssetSource(name, text)).read();
        this.path.addLast(name);
        module.modules().forEach((imported, position) -> {
            if (this.path.contains(imported)) {
                throw module.source()
                    .refusal(position, "modules import each other in a circle: " + this.path + " " + imported);
            }
            if (!this.parts.containsKey(imported)) {
                String importedText = this.sources.apply(imported);
                if (importedText == null) {
                    throw module.source().refusal(position, "there is no " + imported);
                }
                add(load(imported, importedText));
            }
        });
        this.path.removeLast();
        return module;
    }

    private void add(ScriptModule module) {
        if (module.waits() >= 0) {
            throw module.source().refusal(module.waits(), "a module that others import cannot wait for something");
        }
        Map<String, String> exports = new ScriptExports(module, this.parts).values();
        StringJoiner names = new StringJoiner(",");
        exports.forEach((name, value) -> names.add(name.equals(value) ? name : name + ":" + value));
        ScriptPart part = new ScriptPart("$" + (this.parts.size() + 1), exports.keySet());
        this.script.append("const %s=(()=>{%s%s\nreturn{%s}})();\n".formatted(part.variable(), imports(module),
                ScriptPrinter.print(module.body()), names));
        this.parts.put(module.source().name(), part);
    }

    /** The imported names, taken out of what the modules before gave. */
    private String imports(ScriptModule module) {
        StringBuilder statements = new StringBuilder();
        module.modules().keySet().forEach((imported) -> {
            ScriptPart part = this.parts.get(imported);
            StringJoiner names = new StringJoiner(",", "const{", "}=" + part.variable() + ";").setEmptyValue("");
            for (ScriptLink link : module.imports()) {
                if (!link.module().equals(imported)) {
                    continue;
                }
                if (link.theirs().equals(ScriptLink.ALL)) {
                    statements.append("const %s=%s;".formatted(link.ours(), part.variable()));
                }
                else {
                    part.check(module, link);
                    names.add(link.theirs().equals(link.ours()) ? link.ours() : link.theirs() + ":" + link.ours());
                }
            }
            statements.append(names);
        });
        return statements.toString();
    }

    private static String exportStatement(Map<String, String> exports) {
        StringBuilder constants = new StringBuilder();
        StringJoiner names = new StringJoiner(",", "export{", "};\n");
        exports.forEach((name, value) -> {
            String variable = value.contains(".") ? value.replace('.', '_') : value;
            if (!variable.equals(value)) {
                constants.append("const %s=%s;".formatted(variable, value));
            }
            names.add(name.equals(variable) ? name : variable + " as " + name);
        });
        return constants.append(names).toString();
    }

}
