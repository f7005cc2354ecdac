package dev.actiscope.experiment.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import dev.actiscope.curve.Curve;
import dev.actiscope.curve.query.Query.Entry;

/**
 * What became of a claim of the article.
 *
 * @param claim its number, such as {@code 2.7}
 * @param statement what was found
 * @param lacks the functions without which the claim cannot be told; empty where nothing
 * of that kind is in the way
 * @param terms the settings without which it cannot, by name and value; likewise empty
 */
public record Verdict(String claim, Holds holds, Statement statement, List<Curve> lacks, List<Entry> terms) {

    /** Whether a claim holds, as it is made. */
    public enum Holds {

        /** It does. */
        YES,

        /** It does not. */
        NO,

        /** It cannot be told at these settings. */
        UNDECIDED;

        /**
         * What becomes of a claim that has two parts: it holds if both do, and does not
         * if one does not.
         */
        public Holds and(Holds other) {
            if (this == NO || other == NO) {
                return NO;
            }
            return (this == YES) ? other : this;
        }

        /** How the code of a statement about it ends. */
        public String ending() {
            return switch (this) {
                case YES -> "yes";
                case NO -> "no";
                case UNDECIDED -> "open";
            };
        }

        /** What becomes of the contrary: it holds if this does not. */
        public Holds not() {
            return (this == UNDECIDED) ? this : (this == YES) ? NO : YES;
        }

    }

    public Verdict {
        lacks = List.copyOf(lacks);
        terms = List.copyOf(terms);
    }

    /** One that lacks nothing. */
    public Verdict(String claim, Holds holds, Statement statement) {
        this(claim, holds, statement, List.of(), List.of());
    }

    /** The same with another sentence. */
    public Verdict saying(Statement other) {
        return new Verdict(this.claim, this.holds, other, this.lacks, this.terms);
    }

    /** The same with other functions that it lacks. */
    public Verdict without(List<Curve> functions) {
        return new Verdict(this.claim, this.holds, this.statement, functions, this.terms);
    }

    /** The same, which lacks a setting as well: its name, and the value that it needs. */
    public Verdict lackingTerm(String name, String value) {
        return new Verdict(this.claim, this.holds, this.statement, this.lacks, List.of(new Entry(name, value)));
    }

    /** Whether it cannot be told without something that is not there. */
    public boolean isLacking() {
        return !this.lacks.isEmpty() || !this.terms.isEmpty();
    }

    /** One for each claim, in their order. */
    public static List<Verdict> each(List<String> claims, Function<String, Verdict> judge) {
        List<Verdict> all = new ArrayList<>();
        for (String claim : claims) {
            all.add(judge.apply(claim));
        }
        return all;
    }

    /**
     * Nothing is decided as long as a run goes on: whoever judges before may choose when.
     */
    public static Verdict running(String claim) {
        return undecided(claim, Statement.of("running"));
    }

    /** The claim holds. */
    public static Verdict holds(String claim, Statement statement) {
        return new Verdict(claim, Holds.YES, statement);
    }

    /** The claim does not hold. */
    public static Verdict fails(String claim, Statement statement) {
        return new Verdict(claim, Holds.NO, statement);
    }

    /** It cannot be told at these settings whether the claim holds. */
    public static Verdict undecided(String claim, Statement statement) {
        return new Verdict(claim, Holds.UNDECIDED, statement);
    }

    /**
     * It cannot be told without these functions, some of which may be there.
     * @param functions their notations
     */
    public static Verdict lacking(String claim, Statement statement, String... functions) {
        List<Curve> lacks = new ArrayList<>();
        for (String function : functions) {
            lacks.add(Curve.parse(function));
        }
        return new Verdict(claim, Holds.UNDECIDED, statement, lacks, List.of());
    }

}
