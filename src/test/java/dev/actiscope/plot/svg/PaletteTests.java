package dev.actiscope.plot.svg;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class PaletteTests {

    private static final List<String> LIGHT_BACKGROUNDS = List.of("#ffffff", "#f4f6f8");

    private static final List<String> DARK_BACKGROUNDS = List.of("#0f1216", "#171b21");

    @Test
    void curvesStandOutFromPageAndPanel() {
        for (String curve : all(Palette::light)) {
            assertThat(LIGHT_BACKGROUNDS).allSatisfy((b) -> assertThat(Vision.contrast(curve, b)).isGreaterThan(3));
        }
        for (String curve : all(Palette::dark)) {
            assertThat(DARK_BACKGROUNDS).allSatisfy((b) -> assertThat(Vision.contrast(curve, b)).isGreaterThan(3));
        }
    }

    @Test
    void wordsAboutACurveCanBeReadOnPageAndPanel() {
        for (String words : all(Palette::lightText)) {
            assertThat(LIGHT_BACKGROUNDS).allSatisfy((b) -> assertThat(Vision.contrast(words, b)).isGreaterThan(4.5));
        }
        for (String words : all(Palette::darkText)) {
            assertThat(DARK_BACKGROUNDS).allSatisfy((b) -> assertThat(Vision.contrast(words, b)).isGreaterThan(4.5));
        }
    }

    @Test
    void wordsAboutACurveAreInItsColourAndInNoOthers() {
        assertNearest(Palette::lightText, Palette::light);
        assertNearest(Palette::darkText, Palette::dark);
    }

    private static void assertNearest(IntFunction<String> words, IntFunction<String> curves) {
        for (int i = 0; i < Palette.size(); i++) {
            String word = words.apply(i);
            assertThat(all(curves).stream().min(Comparator.comparingDouble((c) -> Vision.NORMAL.difference(c, word))))
                .hasValue(curves.apply(i));
        }
    }

    @Test
    void textCanBeReadOnPageAndPanel() {
        assertThat(LIGHT_BACKGROUNDS)
            .allSatisfy((b) -> assertThat(Vision.contrast(Theme.LIGHT.text(), b)).isGreaterThan(4.5));
        assertThat(DARK_BACKGROUNDS)
            .allSatisfy((b) -> assertThat(Vision.contrast(Theme.DARK.text(), b)).isGreaterThan(4.5));
    }

    @ParameterizedTest
    @EnumSource
    void anyTwoCurvesDifferInColourToEveryEye(Vision vision) {
        int least = (vision == Vision.NORMAL) ? 23 : 12;
        forEachPair(Palette.size(), (a, b) -> {
            assertThat(vision.difference(Palette.light(a), Palette.light(b))).isGreaterThan(least);
            assertThat(vision.difference(Palette.dark(a), Palette.dark(b))).isGreaterThan(least);
        });
    }

    @ParameterizedTest
    @EnumSource
    void theFirstFiveCurvesDifferMost(Vision vision) {
        int least = (vision == Vision.NORMAL) ? 26 : 13;
        forEachPair(5, (a, b) -> {
            assertThat(vision.difference(Palette.light(a), Palette.light(b))).isGreaterThan(least);
            assertThat(vision.difference(Palette.dark(a), Palette.dark(b))).isGreaterThan(least);
        });
    }

    @Test
    void noCurveCouldBeTakenForInk() {
        assertThat(all(Palette::light))
            .allSatisfy((c) -> assertThat(Vision.NORMAL.difference(c, "#171b21")).isGreaterThan(25));
        assertThat(all(Palette::dark))
            .allSatisfy((c) -> assertThat(Vision.NORMAL.difference(c, "#e9ecf0")).isGreaterThan(17));
    }

    @Test
    void colourDifferenceIsThatOfThePublishedExamples() {
        assertThat(Vision.ciede2000(new double[] { 50, 2.6772, -79.7751 }, new double[] { 50, 0, -82.7485 }))
            .isCloseTo(2.0425, within(1e-4));
        assertThat(Vision.ciede2000(new double[] { 50, 2.5, 0 }, new double[] { 56, -27, -3 })).isCloseTo(31.9030,
                within(1e-4));
        assertThat(
                Vision.ciede2000(new double[] { 6.7747, -0.2908, -2.4247 }, new double[] { 5.8714, -0.0985, -2.2286 }))
            .isCloseTo(0.6377, within(1e-4));
    }

    @Test
    void dashesDifferToTheEyeOnLinesOfTwoPixels() {
        assertThat(Palette.dash(0)).isEqualTo("none");
        List<List<Integer>> dashes = all(Palette::dash).stream().skip(1).map(PaletteTests::lengths).toList();
        assertThat(dashes).allSatisfy((dash) -> {
            assertThat(dash).hasSizeGreaterThan(1).allMatch((length) -> length >= 2);
            assertThat(gaps(dash)).allMatch((gap) -> gap >= 3);
            assertThat(dash.stream().mapToInt(Integer::intValue).sum()).as("seen in a legend").isLessThan(24);
        });
        forEachPair(dashes.size(),
                (a, b) -> assertThat(differ(dashes.get(a), dashes.get(b))).as(dashes.get(a) + " and " + dashes.get(b))
                    .isTrue());
    }

    /** Whether one has more strokes than the other, or a stroke that is much longer. */
    private static boolean differ(List<Integer> one, List<Integer> other) {
        return one.size() != other.size() || IntStream.range(0, one.size())
            .anyMatch((i) -> Math.max(one.get(i), other.get(i)) >= 1.75 * Math.min(one.get(i), other.get(i)));
    }

    private static List<Integer> lengths(String dash) {
        return Stream.of(dash.split(" ")).map(Integer::valueOf).toList();
    }

    private static List<Integer> gaps(List<Integer> dash) {
        return IntStream.range(0, dash.size()).filter((i) -> i % 2 == 1).mapToObj(dash::get).toList();
    }

    @Test
    void theStyleSheetSaysTheSame() throws IOException {
        assertThat(properties(sheet(0))).containsAllEntriesOf(chrome(Theme.LIGHT))
            .containsAllEntriesOf(numbered("--curve-", Palette::light))
            .containsAllEntriesOf(numbered("--curve-text-", Palette::lightText))
            .containsAllEntriesOf(numbered("--dash-", Palette::dash))
            .containsEntry("--dash-difference", Palette.DIFFERENCE)
            .hasSize(3 * Palette.size() + 5);
        assertThat(properties(sheet(1))).containsAllEntriesOf(chrome(Theme.DARK))
            .containsAllEntriesOf(numbered("--curve-", Palette::dark))
            .containsAllEntriesOf(numbered("--curve-text-", Palette::darkText))
            .hasSize(2 * Palette.size() + 4);
    }

    @Test
    void whereTheSystemChoosesTheColoursEachIsOneOfTheSystem() throws IOException {
        Map<String, String> forced = properties(sheet(2));
        assertThat(forced).containsOnlyKeys(properties(sheet(1)).keySet());
        assertThat(forced.values()).allMatch((colour) -> colour.contains("Canvas") || colour.equals("LinkText"));
        assertThat(forced.get("--chart-background")).isEqualTo("Canvas");
    }

    /** The part for the light theme, for the dark one, and for forced colours. */
    private static String sheet(int part) throws IOException {
        return Files.readString(Path.of("frontend/palette.css")).split("@media")[part];
    }

    @Test
    void thePageThemeNamesPropertiesOfTheStyleSheet() throws IOException {
        Map<String, String> properties = properties(Files.readString(Path.of("frontend/palette.css")));
        List<String> used = List.of(Theme.PAGE.background(), Theme.PAGE.grid(), Theme.PAGE.axis(), Theme.PAGE.text(),
                Theme.PAGE.curve(0), Theme.PAGE.curve(7), Theme.PAGE.text(0), Theme.PAGE.text(7));
        assertThat(used)
            .allSatisfy((colour) -> assertThat(properties).containsKey(colour.replace("var(", "").replace(")", "")));
    }

    private static Map<String, String> chrome(Theme theme) {
        return Map.of("--chart-background", theme.background(), "--chart-grid", theme.grid(), "--chart-axis",
                theme.axis(), "--chart-text", theme.text());
    }

    private static Map<String, String> numbered(String prefix, IntFunction<String> look) {
        return IntStream.range(0, Palette.size())
            .boxed()
            .collect(Collectors.toMap((i) -> prefix + (i + 1), look::apply));
    }

    private static Map<String, String> properties(String css) {
        return Pattern.compile("(--[a-z0-9-]+): ([^;]+);")
            .matcher(css)
            .results()
            .collect(Collectors.toMap((m) -> m.group(1), (m) -> m.group(2), (light, dark) -> dark));
    }

    private static List<String> all(IntFunction<String> look) {
        return IntStream.range(0, Palette.size()).mapToObj(look).toList();
    }

    private static void forEachPair(int size, BiConsumer<Integer, Integer> check) {
        for (int a = 0; a < size; a++) {
            for (int b = 0; b < a; b++) {
                check.accept(a, b);
            }
        }
    }

}
