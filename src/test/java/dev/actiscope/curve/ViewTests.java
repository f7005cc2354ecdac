package dev.actiscope.curve;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.actiscope.activation.InvalidInputException;
import dev.actiscope.activation.Parameter;
import dev.actiscope.activation.catalogue.Catalogue;
import dev.actiscope.activation.math.Interval;
import dev.actiscope.curve.View.Minus;
import dev.actiscope.curve.View.Reading;
import dev.actiscope.curve.View.Show;
import dev.actiscope.curve.query.Query;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quicktheories.core.Gen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.Generate.constant;
import static org.quicktheories.generators.Generate.pick;
import static org.quicktheories.generators.SourceDSL.doubles;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;
import static org.quicktheories.generators.SourceDSL.strings;

class ViewTests {

    private static final Gen<Curve> CURVES = integers().between(0, Catalogue.definitions().size() - 1)
        .map(Catalogue.definitions()::get)
        .zip(doubles().between(0.5, 1), (definition, factor) -> Curve.of(definition,
                definition.parameters().stream().map((parameter) -> near(parameter, factor)).toList()));

    private static final Gen<Interval> INTERVALS = doubles().between(-1000, 1000)
        .zip(doubles().between(0.001, 1000), (low, width) -> new Interval(low, low + width));

    private static final Gen<Window> WINDOWS = INTERVALS.zip(integers().between(2, 5001), Window::new)
        .mix(constant(Window.DEFAULT));

    private static final Gen<View> PLAIN_VIEWS = lists().of(CURVES)
        .ofSizeBetween(1, 8)
        .zip(WINDOWS, INTERVALS.toOptionals(30),
                (curves, window, y) -> new View(curves, window, y, Optional.empty(), Set.of(), Optional.empty(),
                        OptionalDouble.empty(), View.DEFAULT_SHOW, View.DEFAULT_SEED, View.DEFAULT_SHARE));

    private static final Gen<View> VIEWS = PLAIN_VIEWS
        .zip(integers().between(0, 255), integers().between(0, 63),
                (view, hidden, shown) -> new View(view.curves(), view.window(), view.y(), view.dy(),
                        hidden(hidden, view.curves().size()), minus(hidden, view.curves().size()),
                        OptionalDouble.of(hidden / 3.0), shown(shown), view.seed(), view.share()))
        .zip(integers().all(), doubles().between(0.001, 99.999), INTERVALS.toOptionals(30),
                (view, seed, share, dy) -> new View(view.curves(), view.window(), view.y(), dy, view.hidden(),
                        view.minus(), view.at(), view.show(), seed, share))
        .mix(PLAIN_VIEWS);

    private static Set<Integer> hidden(int bits, int count) {
        return IntStream.range(0, count)
            .filter((index) -> (bits >> index & 1) != 0)
            .boxed()
            .collect(Collectors.toSet());
    }

    private static Optional<Minus> minus(int bits, int count) {
        Minus minus = new Minus(bits % count, bits / 8 % count);
        return (minus.minuend() == minus.subtrahend()) ? Optional.empty() : Optional.of(minus);
    }

    private static Set<Show> shown(int bits) {
        return Stream.of(Show.values()).filter((part) -> (bits >> part.ordinal() & 1) != 0).collect(Collectors.toSet());
    }

    private static double near(Parameter parameter, double factor) {
        double setting = parameter.defaultValue() * factor;
        return parameter.bounds().contains(setting) ? setting : parameter.defaultValue();
    }

    @Test
    void aViewReadsBackFromItsQuery() {
        qt().withExamples(1000).forAll(VIEWS).checkAssert((view) -> {
            Reading reading = View.read(Query.parse(view.query().print()));
            assertThat(reading.problems()).isEmpty();
            assertThat(reading.view()).isEqualTo(view);
            assertThat(reading.view().query()).isEqualTo(view.query());
            assertThat(View.require(view.query())).isEqualTo(view);
        });
    }

    @Test
    void anyQueryIsReadAndItsViewReadsBack() {
        Gen<String> names = pick(
                List.of("f", "x", "y", "dy", "points", "hide", "minus", "at", "show", "seed", "share", "lang"));
        Gen<String> values = pick(List.of("relu", "swish:beta=2", "swsh", "x*x", "", "-1..1", "0..3", "5..1", "7",
                "0.5", "1,2", "value", "draws", "second", "marks,saturation,nothing", "2,1", "1,9", "-3", "9", "inf",
                "1e999", "%", "=", "leaky-relu:leak=5"))
            .mix(strings().allPossible().ofLengthBetween(0, 10), 10);
        Gen<Query> queries = lists().of(names.zip(values, Query.Entry::new)).ofSizeBetween(0, 14).map(Query::new);
        qt().withExamples(3000).forAll(queries).checkAssert((query) -> {
            View view = View.read(query).view();
            assertThat(view.curves()).hasSizeBetween(1, 8);
            Reading again = View.read(Query.parse(view.query().print()));
            assertThat(again.view()).isEqualTo(view);
            assertThat(again.problems()).isEmpty();
        });
    }

    @Test
    void anEmptyQueryShowsTheFirstViewWhoseQueryIsEmpty() {
        View first = read("");
        assertThat(first.curves()).extracting(Curve::notation)
            .containsExactly("sigmoid", "tanh", "relu", "leaky-relu:leak=0.1", "swish");
        assertThat(first.window()).isEqualTo(new Window(new Interval(-6, 6), 601));
        assertThat(first.y()).contains(new Interval(-1.5, 3));
        assertThat(first.show()).containsExactlyInAnyOrder(Show.VALUE, Show.DERIVATIVE);
        assertThat(first.query().print()).isEmpty();
    }

    @Test
    void withoutFunctionsTheFirstOnesAreShownInTheWindowThatIsAskedFor() {
        assertThat(read("x=-2..2").curves()).isEqualTo(View.FIRST.curves());
        assertThat(read("x=-2..2").y()).isEqualTo(View.FIRST.y());
        assertThat(read("y=0..2").y()).contains(new Interval(0, 2));
        assertThat(read("hide=2").hidden()).containsExactly(1);
        assertThat(read("hide=2").query().print()).startsWith("f=sigmoid&f=tanh&").endsWith("&y=-1.5..3&hide=2");
    }

    @Test
    void withFunctionsTheChartChoosesItsHeight() {
        assertThat(read("f=relu").y()).isEmpty();
        assertThat(read("f=swsh").y()).isEmpty();
    }

    @Test
    void theQueryHoldsWhatDiffersFromTheDefaults() {
        String query = "f=relu&f=swish:beta=2&x=-3..3&y=-1..2&dy=-0.2..1.2&points=101&hide=1,2&minus=2,1&at=1.5"
                + "&show=value,second,saturation,marks&seed=7&share=0.3";
        assertThat(read(query).query().print()).isEqualTo(query);
        assertThat(read("f=ReLU&x=-6..6&points=601&show=derivative,value&seed=1&share=1&hide=&minus=&lang=zh").query()
            .print()).isEqualTo("f=relu");
    }

    @Test
    void aFunctionThatCannotBeShownIsReportedAndTheOthersKeepTheirNumbers() {
        Reading reading = View.read(Query.parse("f=swsh&f=relu&f=x^&f=tanh&hide=1,4"));
        assertThat(reading.view().curves()).extracting(Curve::notation).containsExactly("relu", "tanh");
        assertThat(reading.view().hidden()).containsExactly(1);
        assertThat(codes(reading)).containsExactly("unknown-function", "formula-unfinished");
    }

    @Test
    void theDifferenceIsOfTheCurvesThatTheQueryNumbers() {
        Reading reading = View.read(Query.parse("f=swsh&f=relu&f=tanh&minus=3,2"));
        assertThat(reading.view().minus()).contains(new Minus(1, 0));
        assertThat(reading.view().query().print()).isEqualTo("f=relu&f=tanh&minus=2,1");
    }

    @Test
    void aDifferenceWithACurveThatCannotBeShownIsDropped() {
        Reading reading = View.read(Query.parse("f=swsh&f=relu&f=tanh&minus=2,1"));
        assertThat(reading.view().minus()).isEmpty();
        assertThat(codes(reading)).containsExactly("unknown-function", "curve-left-out");
        assertThat(codes(View.read(Query.parse("f=swsh&f=swsh&minus=2,1")))).endsWith("curve-left-out");
    }

    @Test
    void aPlusThatTheAddressLostIsToldApartFromASignThatIsMissing() {
        assertThat(codes(View.read(Query.parse("f=x+1")))).containsExactly("formula-plus-lost");
        assertThat(codes(View.read(Query.parse("f=2*(x+b)")))).containsExactly("formula-plus-lost");
        assertThat(codes(View.read(Query.parse("f=2x+%2B+1+x")))).containsExactly("formula-plus-lost");
        assertThat(codes(View.read(Query.parse("f=2x%20%2b%201+x")))).containsExactly("formula-plus-lost");
        assertThat(View.read(Query.parse("f=2x%20%2B%201%20x")).view().curves().get(0).notation()).isEqualTo("2*x+1*x");
        assertThat(View.read(Query.parse("f=2*x+%2B++1")).view().curves().get(0).notation()).isEqualTo("2*x+1");
        assertThat(codes(View.read(Query.parse("f=x*2½")))).containsExactly("formula-sign-missing");
        InvalidInputException lost = View.read(Query.parse("f=x+1")).problems().get(0);
        assertThat(lost.text()).isEqualTo("x 1");
        assertThat(lost.position()).isEqualTo(3);
    }

    @Test
    void aChartMayBeAsFlatAsNumbersAllow() {
        assertThat(read("f=relu&y=0..1e-300").y()).contains(new Interval(0, 1e-300));
        assertThat(read("f=relu&y=1e-13..2e-13").y()).contains(new Interval(1e-13, 2e-13));
        assertThat(codes(View.read(Query.parse("f=relu&y=0..9e-301")))).containsExactly("interval-too-narrow");
    }

    @Test
    void nineFunctionsAreTooMany() {
        Reading reading = View.read(Query.parse("f=relu&f=tanh" + "&f=swish".repeat(7)));
        assertThat(reading.view().curves()).hasSize(8);
        assertThat(codes(reading)).containsExactly("too-many-functions");
        assertThat(reading.problems().get(0).arguments()).containsExactly(8, "9");
    }

    @Test
    void functionsThatAreNotReadAreNotCounted() {
        Reading reading = View.read(Query.parse("f=relu&".repeat(1500)));
        assertThat(reading.problems().get(0).arguments()).containsExactly(8, "1000+");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            x=5..1                | interval-reversed
            x=0..1&x=0..2         | repeated
            x=-1e9..1             | interval-too-far
            y=abc                 | not-an-interval
            y=-inf..1             | interval-too-far
            y=-1e301..1           | interval-too-far
            y=1..1.0000000000001  | interval-too-narrow
            points=1              | out-of-range
            points=1.5            | not-a-whole-number
            dy=abc                | not-an-interval
            dy=1..1.0000000000001 | interval-too-narrow
            minus=1               | not-two-curves
            minus=1,1             | not-two-curves
            minus=1,2,3           | not-two-curves
            minus=1,2             | not-two-curves
            minus=a,1             | not-two-curves
            f=tanh&minus=1,a      | not-a-whole-number
            f=tanh&minus=3,1      | out-of-range
            hide=2                | out-of-range
            hide=0                | out-of-range
            hide=a                | not-a-whole-number
            at=abc                | not-a-number
            at=inf                | out-of-range
            at=2e6                | out-of-range
            show=values           | unknown-choice
            show=value,           | unknown-choice
            seed=1.5              | not-a-whole-number
            seed=2147483648       | out-of-range
            share=0               | not-between
            share=100             | not-between
            share=inf             | not-between
            """)
    void whatIsWrongIsReportedWithItsParameterOrThrown(String query, String code) {
        Query parsed = Query.parse("f=relu&" + query);
        Reading reading = View.read(parsed);
        assertThat(codes(reading)).containsExactly(code);
        String parameter = query.replace("f=tanh&", "").split("=")[0];
        assertThat(reading.problems().get(0).parameter()).isEqualTo(parameter);
        InvalidInputException problem = catchThrowableOfType(InvalidInputException.class, () -> View.require(parsed));
        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.parameter()).isEqualTo(parameter);
    }

    @Test
    void aDefaultTakesThePlaceOfWhatIsWrong() {
        assertThat(read("f=relu&x=5..1&points=0&at=x&show=no&seed=no&share=200&hide=9&y=1..0&dy=0"))
            .isEqualTo(read("f=relu"));
        assertThat(read("f=relu&x=0..1&x=0..2").window().x()).isEqualTo(new Interval(0, 1));
        assertThat(read("f=relu&show=draws,nothing").show()).contains(Show.DRAWS);
    }

    @Test
    void oneOfTheChartsIsAlwaysShown() {
        assertThat(read("f=relu&show=saturation").show()).containsExactlyInAnyOrder(Show.VALUE, Show.DERIVATIVE,
                Show.SATURATION);
        assertThat(read("f=relu&show=second").show()).containsExactly(Show.SECOND);
        assertThat(read("f=relu&show=marks").show()).containsExactly(Show.VALUE, Show.DERIVATIVE, Show.MARKS);
        assertThat(read("f=relu&show=derivative").show()).containsExactly(Show.DERIVATIVE);
    }

    @Test
    void fieldsThatAFormLeavesEmptyAreIgnoredByAPageAndRefusedByAProgram() {
        Query query = Query.parse("f=relu&f=&x=&y=&at=");
        assertThat(View.read(query)).isEqualTo(new Reading(read("f=relu"), List.of()));
        assertThat(catchThrowableOfType(InvalidInputException.class, () -> View.require(query)).code())
            .isEqualTo("missing-function");
    }

    @Test
    void aProgramHasToNameAFunction() {
        InvalidInputException problem = catchThrowableOfType(InvalidInputException.class,
                () -> View.require(Query.parse("x=0..1")));
        assertThat(problem.parameter()).isEqualTo("f");
        assertThat(problem.code()).isEqualTo("missing-function");
    }

    private static View read(String query) {
        return View.read(Query.parse(query)).view();
    }

    private static List<String> codes(Reading reading) {
        return reading.problems().stream().map(InvalidInputException::code).toList();
    }

}
