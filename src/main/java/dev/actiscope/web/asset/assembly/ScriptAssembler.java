package dev.actiscope.web.asset.assembly;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Makes one script of a module and all that it imports, so that a page asks once and not
 * forty times. Every imported module becomes a function that is called once, in the order
 * of the imports, and gives what the module exports; the first module stands at the end
 * as it is. Comments and indentation stay behind.
 */
public class ScriptAssembler {

    private final UnaryOperator<String> texts;

    /**
     * @param texts gives the text of a module, named from the folder of the scripts
     * ({@code chart/axis.js}), or null if there is none
     */
    public ScriptAssembler(UnaryOperator<String> texts) {
        this.texts = texts;
    }

    /**
     * @param name the module that a page loads
     * @return a module that imports nothing and does and exports the same
     * @throws IllegalStateException if a module cannot be assembled; the message says
     * which, in which line, and why
     */
    public String assemble(String name) {
        return new Script(this.texts, new HashMap<>(), new StringBuilder()).of(name);
    }

    /**
     * A script in the making.
     *
     * @param texts gives the text of a module
     * @param parts the modules that are in it
     * @param text what is written of it
     */
    private record Script(UnaryOperator<String> texts, Map<String, Part> parts, StringBuilder text) {

        String of(String name) {
            ScriptModule entry = ScriptModule.read(new AssetSource(name, this.texts.apply(name), null));
            this.text.append(code(entry)).append('\n');
            String exports = String.join(",", entry.exports());
            return this.text.append(exports.isEmpty() ? "" : "export{" + exports + "};\n").toString();
        }

        /** What a module does, once all that it imports is in the script. */
        private String code(ScriptModule module) {
            StringBuilder code = new StringBuilder();
            for (ScriptModule.Import statement : module.imports()) {
                Part part = part(module.source(), statement);
                for (String name : statement.names()) {
                    if (!part.exports.contains(name.split(" ")[0])) {
                        throw module.source()
                            .refusal(statement.position(), statement.module() + " does not export " + name);
                    }
                }
                String names = String.join(",", statement.names()).replace(" as ", ":");
                code.append("const{" + names + "}=" + part.variable + ";");
            }
            return code.append(ScriptToken.print(module.body())).toString();
        }

        private Part part(AssetSource importer, ScriptModule.Import statement) {
            AssetSource source = importer.imported(statement.module(), statement.position(), this.texts);
            if (!this.parts.containsKey(source.name())) {
                ScriptModule module = ScriptModule.read(source);
                String code = code(module);
                Part part = new Part("$" + (this.parts.size() + 1), module.exports());
                this.parts.put(source.name(), part);
                this.text.append("const " + part.variable + "=(()=>{" + code + "\nreturn{"
                        + String.join(",", part.exports) + "}})();\n");
            }
            return this.parts.get(source.name());
        }

    }

    /**
     * An imported module in the script.
     *
     * @param variable holds what it exports
     * @param exports the names of that
     */
    private record Part(String variable, Set<String> exports) {
    }

}
