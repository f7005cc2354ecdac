package dev.actiscope.text;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.doubles;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.longs;

class DecimalsTests {

    private final Decimals text = new Decimals(2);

    @Test
    void numbersOfAnySizeArePrintedAsOneAlone() {
        qt().withExamples(50_000).forAll(longs().all().map(Double::longBitsToDouble)).check(this::isPrintedAsAlone);
    }

    @Test
    void numbersOfThePlainSizesArePrintedAsOneAlone() {
        qt().withExamples(50_000)
            .forAll(doubles().between(-10, 10), integers().between(-9, 18))
            .check((number, power) -> isPrintedAsAlone(number * Math.pow(10, power)));
    }

    @Test
    void numbersThatPeopleWriteArePrintedAsOneAlone() {
        qt().withExamples(20_000)
            .forAll(integers().between(-100_000, 100_000), integers().between(-9, 18))
            .check((number, power) -> isPrintedAsAlone(Double.parseDouble(number + "e" + power)));
    }

    @Test
    void numbersInTheMiddleOfTwoDecimalsArePrintedAsOneAlone() {
        qt().withExamples(10_000)
            .forAll(integers().between(0, Integer.MAX_VALUE))
            .check((whole) -> isPrintedAsAlone(0x1p50 + whole + 0.25) && isPrintedAsAlone(-0x1p50 - whole - 0.75));
    }

    @Test
    void smallWholeNumbersAndPowersOfTwoArePrintedAsOneAlone() {
        qt().withExamples(2100)
            .forAll(integers().between(-1074, 1023))
            .check((power) -> isPrintedAsAlone(Math.scalb(1.0, power)));
        qt().withExamples(100).forAll(integers().between(-20, 20)).check(this::isPrintedAsAlone);
    }

    private boolean isPrintedAsAlone(double number) {
        this.text.clear();
        this.text.add(number);
        return text().equals(Decimal.print(number));
    }

    @Test
    void oneStandsBehindTheOther() {
        for (double number : List.of(-0.0000056254759530131435, 1e-300, Double.POSITIVE_INFINITY, Double.NaN, -0.0)) {
            this.text.add(number);
            this.text.add(',');
        }
        this.text.add("end");
        assertThat(text()).isEqualTo("-0.0000056254759530131435,1e-300,inf,nan,-0,end");
    }

    @Test
    void someOfAnotherTextIsCopied() {
        Decimals other = new Decimals(2);
        other.add(-12.5);
        this.text.add('[');
        this.text.add(other, 1, 4);
        this.text.add(this.text, 0, 2);
        assertThat(text()).isEqualTo("[12.[1");
    }

    private String text() {
        return new String(this.text.bytes(), 0, this.text.size(), StandardCharsets.US_ASCII);
    }

}
