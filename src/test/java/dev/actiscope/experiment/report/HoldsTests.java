package dev.actiscope.experiment.report;

import dev.actiscope.experiment.report.Verdict.Holds;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class HoldsTests {

    @ParameterizedTest
    @CsvSource({ "YES, YES, YES", "YES, UNDECIDED, UNDECIDED", "UNDECIDED, UNDECIDED, UNDECIDED", "YES, NO, NO",
            "UNDECIDED, NO, NO", "NO, NO, NO" })
    void aClaimOfTwoPartsHoldsIfBothDoAndFailsIfOneDoes(Holds one, Holds other, Holds both) {
        assertThat(one.and(other)).isEqualTo(both);
        assertThat(other.and(one)).isEqualTo(both);
    }

}
