package dev.actiscope.web.asset.assembly;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ScriptTokenTests {

    /** A line's end is written ⏎. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            const a = b + c; // why      | const a=b+c;
            f(a, /* why */ b)            | f(a,b)
            const/**/a = typeof/**/b     | const a=typeof b
            a + +b - -c                  | a+ +b- -c
            a++ + ++b                    | a+++ ++b
            a / /b/.c                    | a/ /b/.c
            /a/ in b                     | /a/ in b
            1 .toString()                | 1 .toString()
            a + ++b, c = !d              | a+ ++b,c=!d
            a ? .5 : b ?? .5             | a?.5:b??.5
            return `a  b`                | return`a  b`
            `  a ${ b }  // c`           | `  a ${b}  // c`
            `⏎  a⏎  // b⏎`               | `⏎  a⏎  // b⏎`
            a()⏎b()                      | a()⏎b()
            a() /* ⏎ */ b()              | a()⏎b()
            return⏎a                     | return⏎a
            a⏎++b                        | a⏎++b
            a⏎  .b()⏎  .c()              | a.b().c()
            f(⏎  a,⏎  b,⏎)               | f(a,b,)
            {⏎  a;⏎  b;⏎}⏎c              | {a;b;}⏎c
            class A {⏎  a⏎  *b() {}⏎}    | class A{a⏎*b(){}}
            class A {⏎  a = 1⏎  [b] = 2⏎} | class A{a=1⏎[b]=2}
            async⏎function a() {}        | async⏎function a(){}
            """)
    void onlyTheSpaceThatCountsIsKept(String script, String printed) {
        AssetSource source = new AssetSource("a.js", script.replace('⏎', '\n'), null);
        assertThat(ScriptToken.print(new ScriptScanner(source).scan()).replace('\n', '⏎')).isEqualTo(printed);
    }

}
