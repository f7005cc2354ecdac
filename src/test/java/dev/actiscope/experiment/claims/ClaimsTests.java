package dev.actiscope.experiment.claims;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.actiscope.curve.Curve;
import dev.actiscope.curve.query.Query;
import dev.actiscope.experiment.Experiment;
import dev.actiscope.experiment.catalogue.Laboratory;
import dev.actiscope.experiment.report.Verdict;
import dev.actiscope.experiment.report.Verdict.Holds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * The list of claims, and what is computed of them.
 */
class ClaimsTests {

    /** Every number of the article, and what belongs to one of them. */
    private static final List<String> NUMBERS = List.of("1.1", "1.2", "1.3", "1.4", "2.1", "2.2", "2.3", "2.4", "2.5",
            "2.6", "2.7", "2.8", "2.9", "3.1", "3.2", "3.2b", "3.3", "3.4", "3.5", "3.6", "3.7", "4.1", "4.2", "4.3",
            "4.4", "4.5", "4.6", "4.7", "4.8", "4.9", "4.9b", "5.1", "6.1", "6.2", "6.3", "6.4", "6.5", "6.6", "7.1",
            "7.2", "7.3", "7.4", "7.5", "7.6", "8.1", "8.2", "8.3");

    static Stream<Claim> claims() {
        return Claims.all().stream();
    }

    static Stream<Experiment> experiments() {
        return Laboratory.experiments().stream();
    }

    @Test
    void eachNumberIsThereOnceInTheArticlesOrder() {
        assertThat(Claims.all()).extracting(Claim::number).containsExactlyElementsOf(NUMBERS);
    }

    @ParameterizedTest
    @MethodSource("experiments")
    void eachExperimentIsEvidenceOfWhatItCarries(Experiment experiment) {
        List<String> listed = claims()
            .filter((claim) -> claim.evidence().stream().anyMatch((one) -> one.experiment().equals(experiment.name())))
            .map(Claim::number)
            .toList();
        assertThat(listed).containsExactlyInAnyOrderElementsOf(experiment.claims());
    }

    @ParameterizedTest
    @MethodSource("claims")
    void whatItLinksToCanBeRead(Claim claim) {
        if (claim.explorer() != null) {
            assertThat(Curve.require(Query.parse(claim.explorer()))).isNotEmpty();
        }
        claim.evidence()
            .forEach((evidence) -> Stream.of(evidence.clearest(), evidence.otherwise())
                .filter((query) -> query != null)
                .forEach(evidence::at));
    }

    @Test
    void whatIsComputedHoldsButForTheFormulaThatOverflows() {
        Map<String, Holds> found = claims().flatMap((claim) -> claim.computed().stream())
            .collect(Collectors.toMap(Verdict::claim, Verdict::holds));
        assertThat(found).containsOnlyKeys("2.1", "2.4", "2.5", "3.1", "3.7", "4.1", "5.1", "6.4", "7.2", "7.5")
            .containsEntry("3.7", Holds.NO);
        found.remove("3.7");
        assertThat(found.values()).containsOnly(Holds.YES);
    }

    @Test
    void figuresAreThoseOfTheArticle() {
        assertThat(number("2.1", 1)).isZero();
        assertThat(number("2.1", 2)).isOne();
        assertThat(number("2.1", 3)).isCloseTo(0.25, within(1e-15));
        assertThat(number("3.1", 1)).isEqualTo(-1);
        assertThat(number("3.1", 3)).isCloseTo(1, within(1e-15));
        assertThat(number("3.1", 4)).as("from 2σ(2x) − 1").isLessThan(1e-15);
        assertThat(number("3.7", 0)).as("the least whole number from which e^x is infinite").isEqualTo(710);
        assertThat(number("5.1", 0)).as("log 2").isEqualTo(0.6931471805599453);
        assertThat(number("7.2", 1)).as("the least value of x·σ(x), −W(1/e)")
            .isCloseTo(-0.2784645427610738, within(1e-15));
        assertThat(number("7.5", 0)).isCloseTo(0.2784645427610738, within(1e-15));
    }

    private static double number(String claim, int argument) {
        return claims().filter((one) -> one.number().equals(claim))
            .findFirst()
            .flatMap(Claim::computed)
            .orElseThrow()
            .statement()
            .arguments()
            .get(argument)
            .number();
    }

}
