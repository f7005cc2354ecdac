package dev.actiscope.web.asset.assembly;

import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class ScriptAssemblerTests {

    /** What becomes of the module beside a page. */
    private static final String MODULE = "const $1=(()=>{const a=1;const as=2;\nreturn{a,as}})();\n";

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
                const $1=(()=>{const scale=3;function area(radius){return scale*radius*radius;}
                return{area}})();
                const{area:size}=$1;const scale=2;const result=size(1)*scale;
                export{result};
                """);
    }

    @Test
    void aModuleThatTwoImportRunsOnceAndBeforeBoth() {
        String script = assemble(
                Map.of("page.js", "import { a } from 'app/a.js';\nimport { b } from 'app/b.js';\nstart(a, b);\n",
                        "a.js", "import { c } from 'app/c.js';\nexport const a = c;\n", "b.js",
                        "import { c } from 'app/c.js';\nexport const b = c;\n", "c.js", "export const c = 1;\n"));
        assertThat(script).isEqualTo("""
                const $1=(()=>{const c=1;
                return{c}})();
                const $2=(()=>{const{c}=$1;const a=c;
                return{a}})();
                const $3=(()=>{const{c}=$1;const b=c;
                return{b}})();
                const{a}=$2;const{b}=$3;start(a,b);
                """);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            import { a } from 'app/m.js';                     | const{a}=$1;
            import { a as b, a, } from "app/m.js";            | const{a:b,a}=$1;
            import { as as as } from 'app/m.js';              | const{as:as}=$1;
            import{a}from'app/m.js';                          | const{a}=$1;
            import /* ; */ {⏎a // from⏎} from⏎'app/m.js';     | const{a}=$1;
            """)
    void anImportMayBeWrittenInAnyShape(String statement, String assembled) {
        assertThat(page(statement.replace('⏎', '\n')).substring(MODULE.length()).strip()).isEqualTo(assembled);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            export const b = f(1, 2);              | const b=f(1,2);⏎export{b};
            export const { b, c, } = g(3, 4);      | const{b,c,}=g(3,4);⏎export{b,c};
            export function b() {}                 | function b(){}⏎export{b};
            export function* b() {}                | function*b(){}⏎export{b};
            export async function b() {}           | async function b(){}⏎export{b};
            export async function* b() {}          | async function*b(){}⏎export{b};
            export class B {}                      | class B{}⏎export{B};
            export class B extends C {}            | class B extends C{}⏎export{B};
            use()⏎export const b = async () => {⏎await c(); } | use()⏎const b=async()=>{await c();}⏎export{b};
            """)
    void whatIsDeclaredIsExported(String statement, String assembled) {
        assertThat(page(statement.replace('⏎', '\n')).stripTrailing().replace('\n', '⏎')).isEqualTo(assembled);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~',
            textBlock = """
                    const a = `⏎import { a } from 'app/b.js';⏎export const c = 1;⏎`; | const a=`⏎import { a } from 'app/b.js';⏎export const c = 1;⏎`;
                    /*⏎import { a } from 'app/b.js';⏎*/ a();           | a();
                    const a = `⏎  two⏎    spaces // each⏎`;            | const a=`⏎  two⏎    spaces // each⏎`;
                    const a = '/** @type {b} */ c';                    | const a='/** @type {b} */ c';
                    const a = 'https://example.org/'; // here          | const a='https://example.org/';
                    const a = b.replace(/[/*]"/g, '//');               | const a=b.replace(/[/*]"/g,'//');
                    const a = /export default/;                        | const a=/export default/;
                    const a = /** @type {number} */ (b);               | const a=(b);
                    a.import(b).export = c?.import + d.await;          | a.import(b).export=c?.import+d.await;
                    f(() => import(/* app/ */ loader));                | f(()=>import(loader));
                    """)
    void whatLooksLikeAnImportOrACommentStaysWhatItIs(String script, String assembled) {
        assertThat(page(script.replace('⏎', '\n')).stripTrailing().replace('\n', '⏎')).isEqualTo(assembled);
    }

    @ParameterizedTest
    @ValueSource(strings = { "import './x.js';", "import { a } from './m.js';", "import 'app/m.js';",
            "import a from 'app/m.js';", "import * as a from 'app/m.js';", "import a, { as } from 'app/m.js';",
            "import {} from 'app/m.js';", "import { 'a' as b } from 'app/m.js';", "import { a b } from 'app/m.js';",
            "import { a } from 'app/m.js' with { b: 'c' };", "import { a } from 'app/m.js'",
            "import { a } from `app/m.js`;", "import { a } from 'app/\\x6d.js';", "import", "import.meta.env();" })
    void anImportOfAnotherFormIsRefused(String statement) {
        assertThatIllegalStateException().isThrownBy(() -> page("// why\n" + statement))
            .withMessage("cannot assemble page.js, line 2: an import is written import { a, b as c } from 'app/…';");
    }

    @ParameterizedTest
    @ValueSource(strings = { "export default b;", "export default function b() {}", "export { b };", "export {};",
            "export { a } from 'app/m.js';", "export * from 'app/m.js';", "export * as m from 'app/m.js';",
            "export let b = 0;", "export var b = 0;", "export const [b] = c;", "export const { b: c } = d;",
            "export const { b = 1 } = d;", "export const { ...b } = d;", "export class extends B {}", "export" })
    void anExportOfAnotherFormIsRefused(String statement) {
        assertThatIllegalStateException().isThrownBy(() -> page("use();\n" + statement))
            .withMessage("cannot assemble page.js, line 2: an export is written "
                    + "export function a, class A, const a = …; or const { a, b } = …;");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~',
            textBlock = """
                    import { x }⏎from 'app/x.js';             | 1: there is no x.js
                    ⏎import { a,⏎x } from 'app/m.js';         | 2: m.js does not export x
                    import { x as a } from 'app/m.js';        | 1: m.js does not export x as a
                    use();⏎import { a } from 'app/m.js';      | 2: imports stand first; what is loaded later has an address that only the page knows
                    f(() => import('app/m.js'));              | 1: imports stand first; what is loaded later has an address that only the page knows
                    f(() => import(`app/${m}`));              | 1: imports stand first; what is loaded later has an address that only the page knows
                    a();⏎const b = import.meta.url;           | 2: imports stand first; what is loaded later has an address that only the page knows
                    a();⏎export const b = 1, c = 2;           | 2: an exported constant stands alone, a semicolon at its end
                    const b = 1;⏎const c = await d();         | 2: a module cannot wait for something before others use it
                    const $1 = 2;                             | 1: names with $ are for what is joined
                    """)
    void whatCannotBeAssembledIsNamed(String script, String message) {
        assertThatIllegalStateException().isThrownBy(() -> page(script.replace('⏎', '\n')))
            .withMessage("cannot assemble page.js, line " + message);
    }

    @Test
    void modulesInACircleAreRefused() {
        assertThatIllegalStateException()
            .isThrownBy(() -> assemble(Map.of("page.js", "import { a } from 'app/a.js';", "a.js",
                    "\nimport { b } from 'app/page.js';\nexport const a = b;")))
            .withMessage("cannot assemble a.js, line 2: page.js comes to import itself");
    }

    @Test
    void modulesWhoseNamesAreAlikeAreTwo() {
        assertThat(assemble(Map.of("page.js", "import { a } from 'app/a-b.js';\nimport { b } from 'app/a/b.js';\n",
                "a-b.js", "export const a = 1;", "a/b.js", "export const b = 2;")))
            .contains("const{a}=$1;const{b}=$2;");
    }

    /** A page with a module m.js that exports a and as. */
    private static String page(String script) {
        Map<String, String> modules = new HashMap<>();
        modules.put("page.js", script);
        modules.put("m.js", "export const a = 1;\nexport const as = 2;");
        return assemble(modules);
    }

    private static String assemble(Map<String, String> modules) {
        return new ScriptAssembler(modules::get).assemble("page.js");
    }

}
