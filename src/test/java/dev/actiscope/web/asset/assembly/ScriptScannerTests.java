package dev.actiscope.web.asset.assembly;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quicktheories.core.Gen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.arbitrary;
import static org.quicktheories.generators.SourceDSL.lists;

class ScriptScannerTests {

    /** Words that may stand in any order; none of them needs the one before it. */
    private static final Gen<String> WORD = arbitrary().pick("name", "import", "$", "#own", "größe", "0x1e", "1e-5",
            "1.", ".5", "10n", "'it\\'s // no comment'", "\"/* no comment */\"",
            "`\n  import { a } from 'app/a.js';\n`", "`${`a`}b`", "`//`", "=>", "...", "?.", "??=", ">>>=", "++", "--",
            "+", "-", "<", "!", "=", ",", ";");

    private static final Gen<String> GAP = arbitrary().pick(" ", "\n", "\t", "/* a ' ` */", "// ' ` /*\n", "\u2028",
            " /* import\n*/ ");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            a / b / c | a, /, b, /, c
            a = /b/g | a, =, /b/g
            a = /[/'`]\\// | a, =, /[/'`]\\//
            (a) / b / c | (, a, ), /, b, /, c
            if (a) /b/.test(c) | if, (, a, ), /b/, ., test, (, c, )
            a.if(b) / c / d | a, ., if, (, b, ), /, c, /, d
            a[0] / b / c | a, [, 0, ], /, b, /, c
            return /b/ | return, /b/
            a.return / b / c | a, ., return, /, b, /, c
            for (a of /b/) {} | for, (, a, of, /b/, ), {, }
            of / b / c | of, /, b, /, c
            a++ / b / c | a, ++, /, b, /, c
            `a` / b / c | `a`, /, b, /, c
            `${/}/}` | `${, /}/, }`
            `a${{ b: `c${d}` }}e` | `a${, {, b, :, `c${, d, }`, }, }e`
            `\\${a}` | `\\${a}`
            `$${a}` | `$${, a, }`
            '\\'' + "\\"" | '\\'', +, "\\""
            a/**/b/* ' */c // ` | a, b, c
            a ? .5 : b?.c | a, ?, .5, :, b, ?., c
            a?.5:b | a, ?, .5, :, b
            1..b | 1., ., b
            0xe-1 | 0xe, -, 1
            1e-1 | 1e-1
            0e+5 | 0e+5
            1_000n | 1_000n
            this.#a>>>=#b in c | this, ., #a, >>>=, #b, in, c
            """)
    void aScriptIsSplitIntoItsWords(String script, String words) {
        assertThat(scan(script)).isEqualTo(List.of(words.split(", ")));
    }

    @Test
    void whatIsWrittenInAnyOrderIsReadInThatOrder() {
        qt().forAll(lists().of(WORD).ofSizeBetween(0, 20), lists().of(GAP).ofSize(20)).checkAssert((words, gaps) -> {
            StringBuilder script = new StringBuilder();
            for (int i = 0; i < words.size(); i++) {
                script.append(gaps.get(i)).append(words.get(i));
            }
            List<ScriptToken> tokens = new ScriptScanner(new AssetSource("a.js", script + "\n")).scan();
            String text = String.join("", tokens.stream().map(ScriptToken::text).toList());
            assertThat(text).isEqualTo(String.join("", words));
            assertThat(scan(ScriptPrinter.print(tokens))).isEqualTo(tokens.stream().map(ScriptToken::text).toList());
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            'never | 'never\\n'
            "never | "never
            `never | `never ${a} 'never'
            /never | a = /never [/]\\n/
            /* never | /* never
            (never | (never
            ${ never | `${ never
            """)
    void whatIsNeverClosedIsSaid(String what, String script) {
        assertThatIllegalStateException().as(what)
            .isThrownBy(() -> scan("\n" + script.replace("\\n", "\n")))
            .withMessage("cannot assemble a.js, line 2: this is never closed");
    }

    @ParameterizedTest
    @ValueSource(strings = { "a)", "(a]", "`${a)`", "}" })
    void whatWasNeverOpenedIsSaid(String script) {
        assertThatIllegalStateException().isThrownBy(() -> scan(script))
            .withMessageMatching("cannot assemble a.js, line 1: nothing is open that [)}\\]] closes");
    }

    @Test
    void aSlashThatMayMeanEitherIsRefused() {
        assertThatIllegalStateException().isThrownBy(() -> scan("if (a) {\n}\n/b/.test(c);"))
            .withMessageStartingWith("cannot assemble a.js, line 3: a slash after }");
    }

    private static List<String> scan(String script) {
        return new ScriptScanner(new AssetSource("a.js", script)).scan().stream().map(ScriptToken::text).toList();
    }

}
