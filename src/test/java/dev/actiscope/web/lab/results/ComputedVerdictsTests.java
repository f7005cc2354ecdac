package dev.actiscope.web.lab.results;

import dev.actiscope.experiment.claims.Claim;
import dev.actiscope.experiment.claims.Claims;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ComputedVerdictsTests {

    private final ComputedVerdicts verdicts = new ComputedVerdicts();

    @Test
    void areThoseOfTheClaimsThatAreComputed() {
        assertThat(Claims.all()).allSatisfy(
                (claim) -> assertThat(this.verdicts.of(claim).isPresent()).isEqualTo(claim.computation() != null));
    }

    @Test
    void areFoundOnce() {
        Claim claim = Claims.all().stream().filter((one) -> one.computation() != null).findFirst().orElseThrow();
        assertThat(this.verdicts.of(claim).orElseThrow()).isSameAs(this.verdicts.of(claim).orElseThrow());
    }

}
