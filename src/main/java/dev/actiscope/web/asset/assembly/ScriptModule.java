package dev.actiscope.web.asset.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import dev.actiscope.web.asset.assembly.ScriptToken.Kind;

/**
 * A module, taken apart. Of the syntax of modules it reads what our own need:
 * <ul>
 * <li>{@code import { a, b as c } from 'app/…';} before all else,
 * <li>{@code export} before a function or a class with a name,
 * <li>{@code export const a = …;} and {@code export const { a, b } = …;},
 * <li>{@code import(address)} for what is loaded later.
 * </ul>
 * The rest is refused, and so are names with {@code $}, which the assembled script gives.
 *
 * @param source as it was written
 * @param imports what it takes from others, in order
 * @param exports the names that it gives
 * @param body the words without imports and without {@code export}
 * @see <a href="https://tc39.es/ecma262/#sec-modules">Modules of ECMAScript</a>
 */
record ScriptModule(AssetSource source, List<Import> imports, SortedSet<String> exports, List<ScriptToken> body) {

    /** Of the words of a statement, with a space between any two. */
    private static final Pattern IMPORT = pattern("import \\{ (?<names>N(?: as N)?(?: , N(?: as N)?)*)(?: ,)? } "
            + "from ['\"]app/(?<module>[^'\"\\\\]+)['\"] ;");

    private static final Pattern DECLARATION = pattern(
            "export (?:(?:async )?function(?: \\*)?|class|const) (?<names>N) (?:[({=]|extends )");

    private static final Pattern CONSTANTS = pattern("export const \\{ (?<names>N(?: , N)*)(?: ,)? } =");

    private static Pattern pattern(String statement) {
        return Pattern.compile(statement.replace("N", ScriptToken.NAME));
    }

    /**
     * @throws IllegalStateException if the module cannot be joined with others
     */
    static ScriptModule read(AssetSource source) {
        ScriptModule module = new ScriptModule(source, new ArrayList<>(), new TreeSet<>(),
                new ScriptScanner(source).scan());
        while (module.isAt(0, "import") && !module.isAt(1, "(")) {
            module.takeImport();
        }
        for (int place = 0; place < module.body.size(); place++) {
            if (module.isAt(place, "export") && module.body.get(place).depth() == 0) {
                module.takeExport(place);
            }
            module.refuseWhatIsNotJoined(place);
        }
        return module;
    }

    private void takeImport() {
        List<ScriptToken> words = statement(0);
        Matcher statement = IMPORT.matcher(text(words));
        if (!statement.matches()) {
            throw refusal(0, "an import is written import { a, b as c } from 'app/…';");
        }
        this.imports.add(new Import(statement.group("module"), List.of(statement.group("names").split(" , ")),
                words.get(0).position()));
        words.clear();
    }

    private void takeExport(int place) {
        List<ScriptToken> words = statement(place);
        Matcher statement = DECLARATION.matcher(text(words));
        if (!statement.lookingAt() && !statement.usePattern(CONSTANTS).lookingAt()) {
            throw refusal(place,
                    "an export is written export function a, class A, const a = …; or const { a, b } = …;");
        }
        if (isAt(place + 1, "const") && words.stream().anyMatch((word) -> word.is(",") && word.depth() == 0)) {
            throw refusal(place, "an exported constant stands alone, a semicolon at its end");
        }
        this.exports.addAll(List.of(statement.group("names").split(" , ")));
        String gap = this.body.remove(place).gap();
        this.body.set(place, this.body.get(place).withGap(gap));
    }

    private void refuseWhatIsNotJoined(int place) {
        ScriptToken word = this.body.get(place);
        if (isAt(place, "import") && !(isAt(place + 1, "(") && isComputed(this.body.get(place + 2)))) {
            throw refusal(place, "imports stand first; what is loaded later has an address that only the page knows");
        }
        if (isAt(place, "await") && word.depth() == 0) {
            throw refusal(place, "a module cannot wait for something before others use it");
        }
        if (word.kind() == Kind.NAME && word.text().startsWith("$")) {
            throw refusal(place, "names with $ are for what is joined");
        }
    }

    private static boolean isComputed(ScriptToken address) {
        return address.kind() != Kind.STRING && address.kind() != Kind.TEMPLATE;
    }

    /** Whether this word stands there, and not as the name of a member. */
    private boolean isAt(int place, String word) {
        return place < this.body.size() && this.body.get(place).is(word) && !ScriptScanner.isMember(this.body, place);
    }

    /** The words from a place to the next semicolon outside of brackets. */
    private List<ScriptToken> statement(int start) {
        int end = start;
        while (end < this.body.size() && !(this.body.get(end).is(";") && this.body.get(end).depth() == 0)) {
            end++;
        }
        return this.body.subList(start, Math.min(end + 1, this.body.size()));
    }

    private static String text(List<ScriptToken> words) {
        return words.stream().map(ScriptToken::text).collect(Collectors.joining(" "));
    }

    private IllegalStateException refusal(int place, String reason) {
        return this.source.refusal(this.body.get(place).position(), reason);
    }

    /**
     * An import.
     *
     * @param module from the folder of the scripts
     * @param names each {@code a}, or {@code a as b}
     * @param position where it is written
     */
    record Import(String module, List<String> names, int position) {
    }

}
