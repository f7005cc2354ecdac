package dev.actiscope.web.lab.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import dev.actiscope.experiment.claims.Claim;
import dev.actiscope.experiment.claims.Claims;
import dev.actiscope.experiment.claims.Evidence;
import dev.actiscope.web.lab.LabWords;
import dev.actiscope.web.lab.VerdictRow;
import dev.actiscope.web.lab.results.ComputedVerdicts;
import dev.actiscope.web.lab.results.Shipped;

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

    private final ComputedVerdicts computed;

    ClaimBook(MessageSource messages, LabWords words, Shipped shipped, ComputedVerdicts computed) {
        this.messages = messages;
        this.words = words;
        this.shipped = shipped;
        this.computed = computed;
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
        this.computed.of(claim)
            .map((verdict) -> new ClaimRow("computed", "", VerdictRow.of(verdict, this.words.of("claims", locale))))
            .map((row) -> new ClaimFinding(null, null, List.of(row)))
            .ifPresent(findings::add);
        claim.evidence().forEach((evidence) -> findings.add(finding(claim, evidence, locale)));
        return new ClaimEntry(claim.number(), word(claim, "", locale), findings, word(claim, ".told", locale),
                word(claim, ".but", locale), claim.explorer());
    }

    private ClaimFinding finding(Claim claim, Evidence evidence, Locale locale) {
        LabWords.Of its = this.words.of(evidence.found(), locale);
        List<ClaimRow> rows = new ArrayList<>();
        row("clearest", evidence.clearest(), claim, evidence, its).ifPresent(rows::add);
        row("fails", evidence.otherwise(), claim, evidence, its).ifPresent(rows::add);
        ClaimRow standard = new ClaimRow("defaults", "", VerdictRow.of(this.shipped.verdict(claim, evidence, ""), its));
        boolean tellsMost = standard.verdict().isDecided()
                || rows.stream().noneMatch((row) -> row.verdict().isDecided());
        rows.add(tellsMost ? 0 : rows.size(), standard);
        return new ClaimFinding(its.title(), evidence.experiment(), rows);
    }

    private Optional<ClaimRow> row(String at, String query, Claim claim, Evidence evidence, LabWords.Of its) {
        return (query == null || query.isEmpty()) ? Optional.empty() : Optional
            .of(new ClaimRow(at, query, VerdictRow.of(this.shipped.verdict(claim, evidence, query), its)));
    }

    private String word(Claim claim, String kind, Locale locale) {
        return this.messages.getMessage("claim." + claim.number() + kind, null, null, locale);
    }

}
