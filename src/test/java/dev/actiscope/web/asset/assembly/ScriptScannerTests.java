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
            "`\n  import { a } from 'app/a.js';\n`", "`${`a`}b`", "`//`", "=/[/'`]/g", "=>", "...", "?.", "??=", ">>>=",
            "++", "--", "+", "-", "<", "!", "=", ",", ";");

    private static final Gen<String> GAP = arbitrary().pick(" ", "\n", "\t", "/* a ' ` */", "// ' ` /*\n", "\u2028",
            " /* import\n*/ ");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            a / b / c | a, /, b, /, c
            a = /b/g | a, =, /b/g
            a = /[/'`]\\// | a, =, /[/'`]\\//
            (a) / b / c | (, a, ), /, b, /, c
            a[0] / b / c | a, [, 0, ], /, b, /, c
            return /b/ | return, /b/
            break⏎/b/ | break, /b/
            a.return / b / c | a, ., return, /, b, /, c
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
        assertThat(scan(script.replace('⏎', '\n'))).isEqualTo(List.of(words.split(", ")));
    }

    @Test
    void whatIsWrittenInAnyOrderIsReadInThatOrder() {
        qt().forAll(lists().of(WORD).ofSizeBetween(0, 20), lists().of(GAP).ofSize(20)).checkAssert((words, gaps) -> {
            StringBuilder script = new StringBuilder();
            for (int i = 0; i < words.size(); i++) {
                script.append(gaps.get(i)).append(words.get(i));
            }
            List<ScriptToken> tokens = new ScriptScanner(new AssetSource("a.js", script + "\n", null)).scan();
            String text = String.join("", tokens.stream().map(ScriptToken::text).toList());
            assertThat(text).isEqualTo(String.join("", words));
            assertThat(scan(ScriptToken.print(tokens))).isEqualTo(tokens.stream().map(ScriptToken::text).toList());
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            'never⏎'             | cannot read what begins with '
            "never               | cannot read what begins with "
            `never               | cannot read what begins with `
            `${a} never          | cannot read what begins with }
            a = /never [/]⏎/     | cannot read what begins with /
            /* never             | cannot read what begins with /
            a /* never           | cannot read what begins with /
            a = \\u0062           | cannot read what begins with \\
            @a                   | cannot read what begins with @
            (never               | this is never closed
            `${ never            | this is never closed
            """)
    void whatCannotBeReadIsSaid(String script, String message) {
        assertThatIllegalStateException().isThrownBy(() -> scan("\n" + script.replace('⏎', '\n')))
            .withMessage("cannot assemble a.js, line 2: " + message);
    }

    @ParameterizedTest
    @ValueSource(strings = { "a)", "(a]", "`${a)`", "}" })
    void whatWasNeverOpenedIsSaid(String script) {
        assertThatIllegalStateException().isThrownBy(() -> scan(script))
            .withMessageMatching("cannot assemble a.js, line 1: nothing is open that [)}\\]] closes");
    }

    @ParameterizedTest
    @ValueSource(strings = { "if (a) {}\n/b/.test(c);", "const a = {}\n/ b", "if (a)\n/b/.test(c);",
            "for await (a of b)\n/c/.test(a);", "for (a of\n/b/) {}", "of\n/ b" })
    void aSlashThatMayMeanEitherIsRefused(String script) {
        assertThatIllegalStateException().isThrownBy(() -> scan(script))
            .withMessageMatching("cannot assemble a.js, line 2: a slash after (}|\\)|of) may divide or begin .*");
    }

    private static List<String> scan(String script) {
        return new ScriptScanner(new AssetSource("a.js", script, null)).scan().stream().map(ScriptToken::text).toList();
    }

}
