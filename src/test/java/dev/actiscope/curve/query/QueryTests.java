package dev.actiscope.curve.query;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import dev.actiscope.activation.InvalidInputException;
import dev.actiscope.curve.query.Query.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quicktheories.core.Gen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.strings;

class QueryTests {

    private static final Gen<String> TEXTS = texts(0);

    private static final Gen<String> NAMES = texts(1);

    /** Texts without lone surrogates, which have no UTF-8. */
    private static Gen<String> texts(int shortest) {
        return strings().allPossible()
            .ofLengthBetween(shortest, 12)
            .map((text) -> new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
    }

    @Test
    void namesRepeatInTheirOrder() {
        Query query = Query.parse("f=relu&x=-3..3&f=rrelu:lower=0.1,upper=0.3&g");
        assertThat(query.all("f")).containsExactly("relu", "rrelu:lower=0.1,upper=0.3");
        assertThat(query.all("g")).containsExactly("");
        assertThat(query.all("h")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({ "a+b, a b", "a%2Bb, a+b", "a%20b, a b", "%CE%B2, β", "%ce%b2, β", "%F0%9F%98%80, \uD83D\uDE00",
            "x%5E2, x^2", "x^2|<>{}[], x^2|<>{}[]", "β, β", "%, %", "%4, %4", "%zz, %zz", "100%, 100%", "%%41, %A",
            "%E6%BF%80%E6%B4%BB, 激活", "%c3%aa%C3%AF, êï" })
    void valuesAreDecoded(String raw, String decoded) {
        assertThat(Query.parse("f=" + raw).all("f")).containsExactly(decoded);
    }

    @ParameterizedTest
    @ValueSource(strings = { "%ff", "%C0%80", "%E6%BF", "%ED%A0%80", "%80abc", "%F5%80%80%80", "%F8%80%80%80%80",
            "%E0%80%80", "%F4%90%80%80", "%ED%BF%BF", "%C3", "%C3a", "%C3%C3" })
    void brokenUtf8IsReplaced(String raw) {
        assertThat(Query.parse("f=" + raw).all("f").get(0)).contains("\uFFFD");
    }

    @Test
    void whatIsNotThereIsEmpty() {
        for (String text : new String[] { null, "", "?", "&", "&&&" }) {
            assertThat(Query.parse(text).entries()).isEmpty();
        }
        assertThat(Query.parse("=1").entries()).containsExactly(new Entry("", "1"));
    }

    @Test
    void aLeadingQuestionMarkDoesNotCount() {
        assertThat(Query.parse("?f=relu")).isEqualTo(Query.parse("f=relu"));
    }

    @Test
    void linksAreReadable() {
        Query query = new Query(List.of(new Entry("f", "x*tanh(softplus(beta*x))/2:beta=1.5,a=-.5"),
                new Entry("x", "-6..6"), new Entry("show", "value,derivative")));
        assertThat(query.print())
            .isEqualTo("f=x*tanh(softplus(beta*x))/2:beta=1.5,a=-.5&x=-6..6&show=value,derivative");
    }

    @Test
    void everyLetterAndDigitStandsAsItIs() {
        String letters = "azAZ09bB5";
        assertThat(new Query(List.of(new Entry(letters, letters))).print()).isEqualTo(letters + '=' + letters);
        assertThat(new Query(List.of(new Entry("f", "@[`{;"))).print()).isEqualTo("f=%40%5B%60%7B%3B");
    }

    @Test
    void whatALinkMayNotHoldIsEscaped() {
        assertThat(new Query(List.of(new Entry("f", "1+x^2<|>& #%;\"'β激😀"))).print())
            .isEqualTo("f=1%2Bx%5E2%3C%7C%3E%26%20%23%25%3B%22%27%CE%B2%E6%BF%80%F0%9F%98%80");
        assertThat(new Query(List.of(new Entry("a=b", "c=d"))).print()).isEqualTo("a%3Db=c=d");
    }

    @Test
    void whatIsPrintedReadsBack() {
        qt().withExamples(2000).forAll(NAMES, TEXTS, NAMES, TEXTS).check((name, value, other, last) -> {
            Query query = new Query(List.of(new Entry(name, value), new Entry(other, last)));
            String text = query.print();
            return Query.parse(text).equals(query) && Query.parse(text).print().equals(text);
        });
    }

    @Test
    void theJdkReadsWhatIsPrintedAndIsReadWhatItPrints() {
        qt().withExamples(2000).forAll(TEXTS).check((text) -> {
            String printed = new Query(List.of(new Entry("q", text))).print().substring(2);
            String encoded = URLEncoder.encode(text, StandardCharsets.UTF_8);
            return URLDecoder.decode(printed, StandardCharsets.UTF_8).equals(text)
                    && Query.parse("q=" + encoded).all("q").equals(List.of(text));
        });
    }

    @Test
    void anyTextIsReadAndThenPrintedTheSameEachTime() {
        qt().withExamples(2000).forAll(strings().allPossible().ofLengthBetween(0, 30)).check((text) -> {
            String printed = Query.parse("?" + text).print();
            return Query.parse(printed).print().equals(printed);
        });
    }

    @Test
    void onlySoManyEntriesAreRead() {
        assertThat(Query.parse("a&".repeat(5000)).entries()).hasSize(1000);
    }

    @Test
    void aValueThatMayOccurOnceIsRefusedTwice() {
        Query query = Query.parse("x=1&f=a&f=b");
        assertThat(query.one("x")).contains("1");
        assertThat(query.one("y")).isEmpty();
        InvalidInputException problem = catchThrowableOfType(InvalidInputException.class, () -> query.one("f"));
        assertThat(problem.parameter()).isEqualTo("f");
        assertThat(problem.code()).isEqualTo("repeated");
    }

    @Test
    void otherNamesAreRefusedWithThoseThatAreKnown() {
        Query query = Query.parse("f=relu&pionts=3");
        query.refuseOthers(Set.of("f", "pionts"));
        InvalidInputException problem = catchThrowableOfType(InvalidInputException.class,
                () -> query.refuseOthers(new LinkedHashSet<>(List.of("x", "points", "f"))));
        assertThat(problem.parameter()).isEqualTo("pionts");
        assertThat(problem.code()).isEqualTo("unknown-parameter");
        assertThat(new ArrayList<>(problem.arguments())).containsExactly("pionts", "f, points, x");
    }

}
