package dev.actiscope.web.asset.assembly;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every module and sheet there is, whether a page loads it by itself or not.
 */
class FrontendTests {

    private static final Path FOLDER = Path.of("target/classes/static/app");

    static Stream<String> scripts() throws IOException {
        return files(".js");
    }

    static Stream<String> sheets() throws IOException {
        return files(".css");
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void everyScriptIsAssembledAndLosesOnlySpace(String name) {
        String script = new ScriptAssembler(FrontendTests::text).assemble(name);
        assertThat(words(script)).doesNotContain("import").containsAll(texts(name));
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void everySheetIsAssembledAndHasNothingMoreToLose(String name) {
        String sheet = new StyleAssembler(FrontendTests::text).assemble(name);
        assertThat(sheet).isNotEmpty().doesNotContain("@import", "/*");
        assertThat(new StyleAssembler(Map.of(name, sheet)::get).assemble(name)).isEqualTo(sheet);
    }

    private static List<String> words(String script) {
        return new ScriptScanner(new AssetSource("script", script, null)).scan()
            .stream()
            .filter((word) -> !word.text().equals("import") || word.depth() == 0)
            .map(ScriptToken::text)
            .toList();
    }

    /** The strings, templates and regular expressions of a module's own. */
    private static List<String> texts(String name) {
        return ScriptModule.read(new AssetSource(name, text(name), null))
            .body()
            .stream()
            .filter((word) -> word.kind() != ScriptToken.Kind.PUNCTUATOR && word.kind() != ScriptToken.Kind.NAME)
            .map(ScriptToken::text)
            .toList();
    }

    private static Stream<String> files(String ending) throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.map((file) -> FOLDER.relativize(file).toString().replace('\\', '/'))
                .filter((name) -> name.endsWith(ending))
                .sorted()
                .toList()
                .stream();
        }
    }

    static String text(String name) {
        try {
            return Files.readString(FOLDER.resolve(name));
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}
