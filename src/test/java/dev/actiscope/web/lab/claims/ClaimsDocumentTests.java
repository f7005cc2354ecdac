package dev.actiscope.web.lab.claims;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import dev.actiscope.experiment.claims.Claim;
import dev.actiscope.experiment.claims.Claims;
import dev.actiscope.experiment.claims.Evidence;
import dev.actiscope.experiment.report.Verdict;
import dev.actiscope.experiment.report.Verdict.Holds;
import dev.actiscope.web.lab.LabTest;
import dev.actiscope.web.lab.LabWords;
import dev.actiscope.web.lab.results.Shipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The table of all claims in the documents, which this makes and holds them to: with the
 * system property {@code claims.write} it writes it.
 */
@LabTest
class ClaimsDocumentTests {

    private static final Path DOCUMENT = Path.of("docs/claims.md");

    private static final String HEAD = """
            # The claims, and what came of them

            Every claim of the introduction that the product grew out of, by its number, in words of ours: where it is carried, at which
            settings (an experiment's query; “defaults” where there is none), and what was found. `/lab/claims` shows the same.
            The table is written by `ClaimsDocumentTests`, run with `-Dclaims.write=true`, and every test run holds it to what comes out.

            | claim | said | where | settings | verdict | found |
            | --- | --- | --- | --- | --- | --- |
            """;

    private final List<String> rows = new ArrayList<>();

    @Autowired
    private LabWords words;

    @Autowired
    private Shipped shipped;

    @Autowired
    private MessageSource messages;

    static Stream<Claim> claims() {
        return Claims.all().stream().filter((claim) -> !claim.evidence().isEmpty());
    }

    @Test
    void theTableSaysWhatComesOut() throws IOException {
        Claims.all().forEach(this::write);
        String table = HEAD + String.join("\n", this.rows) + "\n";
        if (Boolean.getBoolean("claims.write")) {
            Files.writeString(DOCUMENT, table);
        }
        assertThat(Files.readString(DOCUMENT)).isEqualTo(table);
    }

    @ParameterizedTest
    @MethodSource("claims")
    void itHoldsWhereItIsSaidToHoldAndNotWhereItIsNot(Claim claim) {
        for (Evidence evidence : claim.evidence()) {
            if (evidence.clearest() != null) {
                assertThat(verdict(claim, evidence, evidence.clearest()).holds())
                    .as("%s?%s", evidence.experiment(), evidence.clearest())
                    .isEqualTo(Holds.YES);
            }
            if (evidence.otherwise() != null) {
                assertThat(verdict(claim, evidence, evidence.otherwise()).holds())
                    .as("%s?%s", evidence.experiment(), evidence.otherwise())
                    .isNotEqualTo(Holds.YES);
            }
        }
    }

    private void write(Claim claim) {
        claim.computed()
            .ifPresent((verdict) -> row(claim, "computed", "", verdict, this.words.of("claims", Locale.ENGLISH)));
        for (Evidence evidence : claim.evidence()) {
            Stream.of("", evidence.clearest(), evidence.otherwise())
                .filter((query) -> query != null)
                .distinct()
                .forEach((query) -> row(claim, evidence.experiment(), query.isEmpty() ? "defaults" : "`" + query + "`",
                        verdict(claim, evidence, query), this.words.of(evidence.found(), Locale.ENGLISH)));
        }
        String told = said(claim, ".told");
        if (told != null) {
            this.rows.add("| " + String.join(" | ", claim.number(), said(claim, ""), "in words", "", "", told) + " |");
        }
    }

    private void row(Claim claim, String where, String settings, Verdict verdict, LabWords.Of its) {
        String holds = this.messages.getMessage("lab.holds." + verdict.holds().name().toLowerCase(Locale.ROOT), null,
                Locale.ENGLISH);
        this.rows.add(("| " + String.join(" | ", claim.number(), said(claim, ""), where, settings, holds,
                its.sentence(verdict.statement()).replace("|", "\\|")) + " |"));
    }

    private String said(Claim claim, String kind) {
        String words = this.messages.getMessage("claim." + claim.number() + kind, null, null, Locale.ENGLISH);
        return (words != null) ? words.replace("|", "\\|") : null;
    }

    private Verdict verdict(Claim claim, Evidence evidence, String query) {
        return this.shipped.verdict(claim, evidence, query);
    }

}
