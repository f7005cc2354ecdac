package dev.actiscope.experiment.report;

import dev.actiscope.experiment.report.Verdict.Holds;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What two findings come to together.
 */
class VerdictTests {

    @ParameterizedTest
    @CsvSource({ "YES, YES, YES", "YES, UNDECIDED, UNDECIDED", "YES, NO, NO", "UNDECIDED, UNDECIDED, UNDECIDED",
            "UNDECIDED, NO, NO", "NO, NO, NO" })
    void whatHasTwoPartsHoldsIfBothDo(Holds one, Holds other, Holds both) {
        assertThat(one.and(other)).isEqualTo(both);
        assertThat(other.and(one)).isEqualTo(both);
    }

    @ParameterizedTest
    @CsvSource({ "YES, NO", "NO, YES", "UNDECIDED, UNDECIDED" })
    void theContraryOfWhatIsUndecidedIsUndecided(Holds one, Holds contrary) {
        assertThat(one.not()).isEqualTo(contrary);
    }

}
