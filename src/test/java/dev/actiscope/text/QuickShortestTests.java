package dev.actiscope.text;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.doubles;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.longs;

class QuickShortestTests {

    private final QuickShortest quick = new QuickShortest();

    private final Shortest shortest = new Shortest();

    @Test
    void whatIsFoundIsTheShortest() {
        qt().withExamples(200_000)
            .forAll(longs().all().map((bits) -> bits & Long.MAX_VALUE).map(Double::longBitsToDouble))
            .assuming((number) -> number > 0 && number < Double.POSITIVE_INFINITY)
            .check((number) -> !find(number) || isTheShortest(number));
    }

    @Test
    void nearlyAllOfWhatIsComputedIsFound() {
        qt().withExamples(50_000)
            .forAll(doubles().between(0.1, 10), integers().between(-300, 5))
            .assuming((number, power) -> (Double.doubleToRawLongBits(number * Math.pow(10, power)) << 12) != 0)
            .check((number, power) -> find(number * Math.pow(10, power)));
    }

    @Test
    void whatPeopleWriteIsFoundOrNotClear() {
        qt().withExamples(50_000)
            .forAll(integers().between(1, 99_999), integers().between(-20, 20))
            .check((digits, power) -> {
                double number = Double.parseDouble(digits + "e" + power);
                return !find(number) || isTheShortest(number);
            });
    }

    /** Two decimals of as many digits are as near to it. */
    @Test
    void whatLiesInTheMiddleIsNotClear() {
        qt().withExamples(10_000)
            .forAll(integers().between(0, Integer.MAX_VALUE))
            .check((whole) -> !find(0x1p50 + whole + 0.25) && !find(0x1p50 + whole + 0.75));
    }

    @Test
    void powersOfTwoAndWhatIsNotANumberAreNotFound() {
        for (double number : new double[] { 0, 1, 0.5, 0x1p-300, Double.MIN_VALUE, Double.MIN_NORMAL,
                Double.POSITIVE_INFINITY, Double.NaN }) {
            assertThat(find(number)).as("%s", number).isFalse();
        }
    }

    private boolean isTheShortest(double number) {
        this.shortest.find(number);
        return this.quick.digits() == this.shortest.digits() && this.quick.exponent() == this.shortest.exponent();
    }

    private boolean find(double number) {
        return this.quick.find(Double.doubleToRawLongBits(number));
    }

}
