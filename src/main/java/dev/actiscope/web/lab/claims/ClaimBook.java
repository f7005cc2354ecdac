package dev.actiscope.web.lab.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import dev.actiscope.experiment.Experiment;
import dev.actiscope.experiment.claims.Claim;
import dev.actiscope.experiment.claims.Claims;
import dev.actiscope.experiment.claims.Evidence;
import dev.actiscope.experiment.report.Verdict;
import dev.actiscope.web.lab.LabWords;
import dev.actiscope.web.lab.Shipped;
import dev.actiscope.web.lab.VerdictRow;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * All claims with what was found of them, in a language.
 */
@Component
public class ClaimBook {

    private final MessageSource messages;

    private final LabWords words;

    private final Shipped shipped;

    ClaimBook(MessageSource messages, LabWords words, Shipped shipped) {
        this.messages = messages;
        this.words = words;
        this.shipped = shipped;
    }

    /** Chapter by chapter. */
    public List<Chapter> chapters(Locale locale) {
        return Claims.all()
            .stream()
            .map(Claim::chapter)
            .distinct()
            .map((number) -> new Chapter(number,
                    Claims.all()
                        .stream()
                        .filter((claim) -> claim.chapter() == number)
                        .map((claim) -> entry(claim, locale))
                        .toList()))
            .toList();
    }

    private ClaimEntry entry(Claim claim, Locale locale) {
        List<ClaimFinding> findings = new ArrayList<>();
        claim.computed()
            .map((verdict) -> new ClaimFinding(null, VerdictRow.of(verdict, this.words.of("claims", locale)), null,
                    null, null))
            .ifPresent(findings::add);
        claim.evidence().forEach((evidence) -> findings.add(finding(claim, evidence, locale)));
        return new ClaimEntry(claim.number(), word(claim, "", locale), findings, word(claim, ".told", locale),
                word(claim, ".but", locale), claim.explorer());
    }

    /** At the defaults there is no query. */
    private ClaimFinding finding(Claim claim, Evidence evidence, Locale locale) {
        Experiment experiment = evidence.found();
        LabWords.Of its = this.words.of(experiment, locale);
        Verdict verdict = this.shipped.report(experiment)
            .verdicts()
            .stream()
            .filter((one) -> one.claim().equals(claim.number()))
            .findFirst()
            .orElseThrow();
        return new ClaimFinding(its.title(), VerdictRow.of(verdict, its), experiment.name(), other(evidence.clearest()),
                other(evidence.otherwise()));
    }

    private static String other(String query) {
        return (query == null || query.isEmpty()) ? null : query;
    }

    private String word(Claim claim, String kind, Locale locale) {
        return this.messages.getMessage("claim." + claim.number() + kind, null, null, locale);
    }

}
