package dev.actiscope.web.asset.assembly;

import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class ScriptAssemblerTests {

    /** What becomes of the module beside a page. */
    private static final String MODULE = "const $1=(()=>{const a=1,b=2;\nreturn{a,default:b}})();\n";

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
            import { a as b, default as c, } from "app/m.js"; | const{a:b,default:c}=$1;
            import{a}from'app/m.js'                           | const{a}=$1;
            import /* ; */ {⏎a // from⏎} from⏎'app/m.js';     | const{a}=$1;
            import b from 'app/m.js';                         | const{default:b}=$1;
            import b, { a } from 'app/m.js';                  | const{default:b,a}=$1;
            import * as m from 'app/m.js';                    | const m=$1;
            import b, * as m from 'app/m.js';                 | const m=$1;const{default:b}=$1;
            import from from 'app/m.js';                      | const{default:from}=$1;
            import 'app/m.js';                                | ~~
            import {} from 'app/m.js';                        | ~~
            use(a);⏎import { a } from 'app/m.js';             | const{a}=$1;use(a);;
            use()⏎import { a } from 'app/m.js'⏎(a)            | const{a}=$1;use();(a)
            """)
    void everyFormOfImportIsRead(String statement, String assembled) {
        assertThat(page(statement.replace('⏎', '\n')).substring(MODULE.length()).strip()).isEqualTo(assembled);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~',
            textBlock = """
                    export const b = 1;                                | const b=1;⏎export{b};
                    export const b = f(1, 2), c = [3, 4];              | const b=f(1,2),c=[3,4];⏎export{b,c};
                    export const { b, c: d, [e(1, 2)]: f = g(3, 4), 'h': [i, , j], ...k } = l; | const{b,c:d,[e(1,2)]:f=g(3,4),'h':[i,,j],...k}=l;⏎export{b,d,f,i,j,k};
                    export const [b, { c = d, e }, ...[f]] = g;        | const[b,{c=d,e},...[f]]=g;⏎export{b,c,e,f};
                    export function b() {}                             | function b(){}⏎export{b};
                    export function* b() {}                            | function*b(){}⏎export{b};
                    export async function b() {}                       | async function b(){}⏎export{b};
                    export async function* b() {}                      | async function*b(){}⏎export{b};
                    export class B extends C {}                        | class B extends C{}⏎export{B};
                    export { b, c as d, e as default };                | ⏎export{b,c as d,e as default};
                    export {}                                          | ~~
                    export default function b() {}                     | function b(){}⏎export{b as default};
                    export default async function b() {}               | async function b(){}⏎export{b as default};
                    export default class B {}                          | class B{}⏎export{B as default};
                    export default { b };                              | const $default={b};⏎export{$default as default};
                    export default async () => 1;                      | const $default=async()=>1;⏎export{$default as default};
                    export { a as b, default } from 'app/m.js';        | ⏎const $1_a=$1.a;const $1_default=$1.default;export{$1_a as b,$1_default as default};
                    export * from 'app/m.js';                          | ⏎const $1_a=$1.a;export{$1_a as a};
                    export * as m from 'app/m.js';                     | ⏎export{$1 as m};
                    export * from 'app/m.js'; export const a = 2;      | const a=2;⏎export{a};
                    use()⏎export { b }⏎(c)                             | use();(c)⏎export{b};
                    """)
    void everyFormOfExportIsRead(String statement, String assembled) {
        String script = page(statement.replace('⏎', '\n')).replace(MODULE, "");
        assertThat(script.stripTrailing().replace('\n', '⏎')).isEqualTo(assembled);
    }

    @Test
    void whatIsPassedOnIsTakenFromWhereItIs() {
        assertThat(assemble(Map.of("page.js", "import { b, m, c } from 'app/b.js';", "b.js",
                "export { a as b } from 'app/a.js'; export * as m from 'app/a.js'; export * from 'app/c.js';", "a.js",
                "export const a = 1;", "c.js", "export const c = 1;")))
            .contains("return{b:$1.a,c:$2.c,m:$1}", "const{b,m,c}=$3;");
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
                    const a = /** @type {number} */ (b);               | const a=(b);
                    a.import(b).export = c?.import;                    | a.import(b).export=c?.import;
                    const { load } = await import(loader);             | const{load}=await import(loader);
                    const a = { import: 1, export: 2 };                | const a={import:1,export:2};
                    """)
    void whatLooksLikeAnImportOrACommentStaysWhatItIs(String script, String assembled) {
        assertThat(page(script.replace('⏎', '\n')).stripTrailing().replace('\n', '⏎')).isEqualTo(assembled);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~',
            textBlock = """
                    import x from 'x';                        | 1: there is 'x' instead of a module 'app/…'
                    ⏎import x from './x.js';                  | 2: there is './x.js' instead of a module 'app/…'
                    import { x }⏎from 'app/x.js';             | 1: there is no x.js
                    import { x } from 'app/m.js';             | 1: m.js exports no x
                    import {⏎  a,⏎  x,⏎} from 'app/m.js';     | 3: m.js exports no x
                    export { x } from 'app/m.js';             | 1: m.js exports no x
                    import { a }, b from 'app/m.js';          | 1: there is , instead of from
                    import { 'a' as b } from 'app/m.js';      | 1: there is 'a' instead of a name
                    import a from 'app/m.js' with { b: 'c' }; | 1: there is with instead of ;
                    import a from 'app/m.js'⏎with { b: 'c' }; | 2: there is with instead of ;
                    a();⏎const b = import.meta.url;           | 2: a joined script has no import.meta of this module
                    f(() => import('app/m.js'));              | 1: what is loaded later has an address with a hash, which only the page knows
                    export let a = 0;                         | 1: an exported variable may change, and who imports it would not know; export a constant
                    export default class {}                   | 1: what is exported needs a name
                    export default function () {}             | 1: what is exported needs a name
                    export default class extends A {}         | 1: what is exported needs a name
                    export a;                                 | 1: there is a instead of function
                    export const a = 1⏎const b = 2;           | 2: the statement before this needs a semicolon
                    export const a = 1                        | 1: an exported declaration needs a semicolon
                    const b = 1;⏎export { b, b };             | 2: b is exported twice
                    const $1 = 2;                             | 1: names with $ are for what is joined
                    import {                                  | 1: this is never closed
                    import                                    | 1: it ends amid an import or an export
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
            .withMessage(
                    "cannot assemble a.js, line 2: modules import each other in a circle: [page.js, a.js] page.js");
    }

    @Test
    void anImportedModuleCannotWait() {
        assertThat(assemble(Map.of("page.js", "import { a } from 'app/a.js';", "a.js",
                "export const a = async () => await b();\nclass C { async d() { await e(); } }\n")))
            .contains("await b()");
        assertThatIllegalStateException()
            .isThrownBy(() -> assemble(Map.of("page.js", "import { a } from 'app/a.js';", "a.js",
                    "async function b() {}\nexport const a = await b();\n")))
            .withMessage("cannot assemble a.js, line 2: a module that others import cannot wait for something");
    }

    @Test
    void modulesWhoseNamesAreAlikeAreTwo() {
        assertThat(assemble(Map.of("page.js", "import { a } from 'app/a-b.js';\nimport { b } from 'app/a/b.js';\n",
                "a-b.js", "export const a = 1;", "a/b.js", "export const b = 2;")))
            .contains("const{a}=$1;const{b}=$2;");
    }

    /** A page with a module m.js that exports a and a default. */
    private static String page(String script) {
        Map<String, String> modules = new HashMap<>();
        modules.put("page.js", script);
        modules.put("m.js", "const a = 1, b = 2\nexport { a, b as default }");
        return assemble(modules);
    }

    private static String assemble(Map<String, String> modules) {
        return new ScriptAssembler(modules::get).assemble("page.js");
    }

}
