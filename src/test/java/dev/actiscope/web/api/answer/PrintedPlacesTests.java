package dev.actiscope.web.api.answer;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PrintedPlacesTests {

    private static final List<double[]> PLACES = List.of(new double[] { -1, 0, 0.5, 1 },
            new double[] { -1, 0, 0, 0.5, 1 }, new double[] { -1, -0.25, -0.25, 0, 0.125, 0.125, 0.5, 1 },
            new double[] { -1, -0.0, 0.5, 1 }, new double[] { -3, -2, -1, 0 }, new double[] { 0.5, 2e300 },
            new double[] { 7 }, new double[] { Double.POSITIVE_INFINITY, 7, Double.NEGATIVE_INFINITY, 0.5 });

    @Test
    void aPlaceIsPrintedAlikeWhateverWasPrintedBefore() {
        for (double[] before : PLACES) {
            for (double[] places : PLACES) {
                assertThat(text(PrintedPlaces.of(before).others(places))).isEqualTo(expected(places));
            }
        }
    }

    @Test
    void whatWasCopiedIsCopiedAgain() {
        PrintedPlaces printed = PrintedPlaces.of(new double[] { 7 });
        for (double[] places : PLACES) {
            printed = printed.others(places);
            assertThat(text(printed)).isEqualTo(expected(places));
        }
    }

    private static String text(PrintedPlaces printed) {
        return new String(printed.text().bytes(), 0, printed.text().size(), StandardCharsets.US_ASCII);
    }

    private static String expected(double[] places) {
        String numbers = Arrays.toString(places).replace(" ", "").replaceAll("\\.0(?=[,\\]])", "");
        return numbers.replace("2.0E300", "2e300").replaceAll("-?Infinity", "\"$0\"").replace("Infinity", "inf");
    }

}
