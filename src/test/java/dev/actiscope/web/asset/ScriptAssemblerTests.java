package dev.actiscope.web.asset;

import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class ScriptAssemblerTests {

    @Test
    void anImportedModuleKeepsItsNamesToItself() {
        String script = assemble(Map.of("page.js", """
                import { area as size } from 'app/shapes/circle.js';

                const scale = 2;
                export const result = size(1) * scale;
                """, "shapes/circle.js", """
                const scale = 3;
                export function area(radius) {
                  return scale * radius * radius;
                }
                """));
        assertThat(script).isEqualTo("""
                const $shapes_circle = (() => {
                const scale = 3;
                function area(radius) {
                return scale * radius * radius;
                }
                return { area };
                })();
                const { area: size } = $shapes_circle;

                const scale = 2;
                export const result = size(1) * scale;
                """);
    }

    @Test
    void aModuleThatTwoImportRunsOnceAndBeforeBoth() {
        String script = assemble(
                Map.of("page.js", "import { a } from 'app/a.js';\nimport { b } from 'app/b.js';\nstart(a, b);\n",
                        "a.js", "import { c } from 'app/c.js';\nexport const a = c;\n", "b.js",
                        "import { c } from 'app/c.js';\nexport const b = c;\n", "c.js", "export const c = 1;\n"));
        assertThat(script).containsOnlyOnce("const $c = ");
        assertThat(script.indexOf("const $c = ")).isLessThan(script.indexOf("const $a = "));
        assertThat(script.indexOf("const $a = ")).isLessThan(script.indexOf("const $b = "));
        assertThat(script).endsWith("start(a, b);\n");
    }

    @Test
    void severalNamesMayBeImportedAndExportedAtOnce() {
        String script = assemble(Map.of("page.js", "import {\n  a,\n  b as c,\n} from 'app/a.js';\nrun(a, c);\n",
                "a.js", "export const { a, b } = read();\nexport class D {}\nexport async function e() {}\n"));
        assertThat(script).contains("return { a, b, D, e };").contains("const { a,\nb: c, } = $a;");
    }

    @Test
    void commentsStayBehindButTextThatLooksLikeOneDoesNot() {
        String script = assemble(Map.of("page.js", """
                /**
                 * Why.
                 */
                // And how.
                const address = 'https://example.org/'; // here
                const type = /** @type {number} */ (one);
                """));
        assertThat(script).isEqualTo("""
                const address = 'https://example.org/'; // here
                const type = (one);
                """);
    }

    @Test
    void whatCannotBeAssembledIsNamed() {
        assertThatIllegalStateException().isThrownBy(() -> assemble(Map.of("page.js", "import x from 'x';\n")))
            .withMessage("cannot assemble page.js: import x from 'x';");
        assertThatIllegalStateException().isThrownBy(() -> assemble(Map.of("page.js", "export let count = 0;\n")))
            .withMessage("cannot assemble page.js: export let count = 0;");
        assertThatIllegalStateException().isThrownBy(() -> assemble(Map.of("page.js", "import { a } from 'app/a.js';\n",
                "a.js", "import { b } from 'app/page.js';\nexport const a = b;\n")))
            .withMessageContaining("circle");
    }

    @Test
    void aModuleMayStillBeLoadedByItsAddressLater() {
        assertThat(assemble(Map.of("page.js", "const { load } = await import(loader);\n")))
            .isEqualTo("const { load } = await import(loader);\n");
    }

    private static String assemble(Map<String, String> modules) {
        return new ScriptAssembler(modules::get).assemble("page.js");
    }

}
