package dev.actiscope.web.lab;

import dev.actiscope.experiment.report.Verdict;

/**
 * A verdict as a page has it.
 *
 * @param claim its number
 * @param words the claim in words of ours
 * @param holds {@code yes}, {@code no} or {@code undecided}
 * @param statement what was found
 */
public record VerdictRow(String claim, String words, String holds, String statement) {

    /** A verdict in the words of its experiment. */
    public static VerdictRow of(Verdict verdict, LabWords.Of words) {
        return new VerdictRow(verdict.claim(), words.claim(verdict.claim()), switch (verdict.holds()) {
            case YES -> "yes";
            case NO -> "no";
            case UNDECIDED -> "undecided";
        }, words.sentence(verdict.statement()));
    }

    /** Whether the claim does hold here, or does not. */
    public boolean isDecided() {
        return !this.holds.equals("undecided");
    }

}
