package dev.actiscope.web.asset.assembly;

import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class StyleAssemblerTests {

    @Test
    void anImportedSheetStandsInItsPlace() {
        assertThat(assemble("/* 1 */ @import '/app/a.css';\n/* 2 */\n@import '/app/b.css';\np {\n  color: red;\n}\n"))
            .isEqualTo("a{color:green;}b{color:blue;}p{color:red;}");
    }

    @ParameterizedTest
    @ValueSource(strings = { "@import \"/app/a.css\";", "@import url('/app/a.css');", "@import '/app/a.css' print;",
            "@import/* why */'/app/a.css';", "@IMPORT '/app/a.css';", "@import 'a.css';", "@import;",
            "@import '/app/a.css'", "a { b: c }\t@import '/app/a.css';", "@charset 'utf-8';", "@namespace 'a';" })
    void whatElseCountsAtTheBeginningIsRefused(String statement) {
        assertThatIllegalStateException().isThrownBy(() -> assemble("/* why\n */" + statement))
            .withMessage("cannot assemble page.css, line 2: a sheet begins with @import '/app/…'; or with its rules");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            a { b: c } /* why */                         | a{b:c}
            a { b: 'https://d/* no */  e; @import' }     | a{b:'https://d/* no */  e; @import'}
            a { b: url(data:,/*no*/;@import) }           | a{b:url(data:,/*no*/;@import)}
            a { b: url( d\\)e ) }                        | a{b:url( d\\)e )}
            a { b: "\\"/*" } c { d: "*/" }               | a{b:"\\"/*"}c{d:"*/"}
            a { b: 1px/**/2px/* */ 3px }                 | a{b:1px/**/2px 3px}
            a :hover, a > b , [c = "d  e"] { f: g }      | a :hover,a > b,[c = "d  e"]{f:g}
            a:not(b  c)::after { content: '  ' ; }       | a:not(b c)::after{content:'  ';}
            a { b: calc(1px  +  (2px - var(--c, 3px))) } | a{b:calc(1px + (2px - var(--c,3px)))}
            @media (b: c) and (d >= 1px) { e { f: g } }  | @media (b:c) and (d >= 1px){e{f:g}}
            .a\\:b { c: d !important; }                  | .a\\:b{c:d !important;}
            """)
    void onlyTheSpaceThatCountsIsKept(String sheet, String assembled) {
        assertThat(assemble(sheet)).isEqualTo(assembled);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            @import '/app/none.css';               | 1: there is no none.css
            a { b: c                               | 1: this is never closed
            a { b: 'c }                            | 1: cannot read what begins with '
            a { b: url(c }                         | 1: nothing is open that } closes
            a { b: c }⏎/* d                        | 2: cannot read what begins with /
            a { b: c) }                            | 1: nothing is open that ) closes
            @layer a                               | 1: the last rule has no end
            """)
    void whatCannotBeAssembledIsNamed(String sheet, String message) {
        assertThatIllegalStateException().isThrownBy(() -> assemble(sheet.replace('⏎', '\n')))
            .withMessage("cannot assemble page.css, line " + message);
    }

    @Test
    void sheetsInACircleAreRefused() {
        Map<String, String> sheets = Map.of("page.css", "@import '/app/a.css';", "a.css", "@import '/app/page.css';");
        assertThatIllegalStateException().isThrownBy(() -> new StyleAssembler(sheets::get).assemble("page.css"))
            .withMessage("cannot assemble a.css, line 1: page.css comes to import itself");
    }

    @Test
    void aSheetThatTwoImportStandsInBothPlaces() {
        Map<String, String> sheets = Map.of("page.css", "@import '/app/a.css';@import '/app/b.css';", "a.css",
                "@import '/app/b.css';", "b.css", "b{c:d}");
        assertThat(new StyleAssembler(sheets::get).assemble("page.css")).isEqualTo("b{c:d}b{c:d}");
    }

    private static String assemble(String sheet) {
        Map<String, String> sheets = new HashMap<>();
        sheets.put("page.css", sheet);
        sheets.put("a.css", "a { color: green; }");
        sheets.put("b.css", "b { color: blue; }");
        return new StyleAssembler(sheets::get).assemble("page.css");
    }

}
