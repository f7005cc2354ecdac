package dev.actiscope.experiment.lab.race;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

import dev.actiscope.curve.Curve;
import dev.actiscope.experiment.judging.Paired;
import dev.actiscope.experiment.lab.race.Standing.Edge;
import dev.actiscope.experiment.setting.Functions;
import dev.actiscope.experiment.setting.Settings;

/**
 * Where all candidates stand.
 *
 * @param all in the order of {@link Candidate#all}
 */
record Standings(Settings settings, List<Standing> all) {

    /**
     * Those that the results of the trials give.
     * @param results by trial, null for one that has not begun
     */
    static Standings of(Settings settings, double[][] results) {
        List<Standing> all = new ArrayList<>();
        int trial = 0;
        for (Candidate candidate : Candidate.all(settings)) {
            if (candidate.own()) {
                all.add(atOwnRate(settings, candidate, results[trial++]));
            }
            else {
                all.add(atCommonRate(settings, candidate, results, trial));
                trial += settings.get(Race.SEEDS);
            }
        }
        return new Standings(settings, all);
    }

    private static Standing atCommonRate(Settings settings, Candidate candidate, double[][] results, int first) {
        List<RaceResult> bySeed = new ArrayList<>();
        for (int seed = 0; seed < settings.get(Race.SEEDS); seed++) {
            double[] numbers = results[first + seed];
            bySeed.add((numbers != null) ? new RaceResult(numbers, 0) : null);
        }
        return new Standing(candidate, settings.get(Race.RATE), Edge.NONE, new double[0], bySeed, settings, null);
    }

    private static Standing atOwnRate(Settings settings, Candidate candidate, double[] numbers) {
        OwnRateResult result = (numbers != null) ? new OwnRateResult(settings, numbers)
                : OwnRateResult.unknown(settings);
        List<Double> rates = Race.tried(settings);
        double[] heats = new double[rates.size()];
        for (int rate = 0; rate < heats.length; rate++) {
            heats[rate] = result.heats(rate);
        }
        int best = result.best();
        boolean found = best >= 0 && heats[best] < Double.POSITIVE_INFINITY;
        return new Standing(candidate, (best >= 0) ? rates.get(best) : Double.NaN,
                found ? Edge.of(best, heats.length) : Edge.NONE, heats, results(settings, result::judged), settings,
                second(settings, candidate, result));
    }

    private static Standing second(Settings settings, Candidate candidate, OwnRateResult result) {
        if (result.second() < 0) {
            return null;
        }
        double rate = Race.tried(settings).get(result.second());
        return new Standing(candidate, rate, Edge.NONE, new double[0], results(settings, result::judgedAtSecond),
                settings, null);
    }

    /** What came of the networks that have begun; null in place of others. */
    private static List<RaceResult> results(Settings settings, IntFunction<RaceResult> bySeed) {
        List<RaceResult> results = new ArrayList<>();
        for (int seed = 0; seed < settings.get(Race.SEEDS); seed++) {
            RaceResult one = bySeed.apply(seed);
            results.add(Double.isNaN(one.workOfStep()) ? null : one);
        }
        return results;
    }

    /** Whether candidates run at a common rate and at their own as well. */
    boolean areBoth() {
        return this.settings.get(Race.RATES).equals(Race.BOTH);
    }

    /** Whether candidates run with one normalisation and with another. */
    boolean areCompared() {
        return this.all.stream().anyMatch((standing) -> !standing.candidate().plain());
    }

    /** Whether candidates run at a common rate. */
    boolean hasCommon() {
        return !this.settings.get(Race.RATES).equals(Race.OWN);
    }

    /** Whether candidates run at their own best rates. */
    boolean hasOwn() {
        return !this.settings.get(Race.RATES).equals(Race.COMMON);
    }

    /** Those under the terms that come first. */
    List<Standing> primary() {
        return group(!hasCommon(), true);
    }

    /** Those under other terms: at their own rates where both are shown, or compared. */
    List<Standing> others() {
        List<Standing> others = new ArrayList<>();
        for (Standing standing : this.all) {
            if (!standing.candidate().plain() || standing.candidate().own() == hasCommon()) {
                others.add(standing);
            }
        }
        return others;
    }

    /** All of them by their terms, in the order of candidates. */
    List<List<Standing>> groups() {
        List<List<Standing>> groups = new ArrayList<>();
        for (boolean own : new boolean[] { false, true }) {
            for (boolean plain : new boolean[] { true, false }) {
                groups.add(group(own, plain));
            }
        }
        groups.removeIf(List::isEmpty);
        return groups;
    }

    /** Those of one view and one normalisation. */
    List<Standing> group(boolean own, boolean plain) {
        List<Standing> group = new ArrayList<>();
        for (Standing standing : this.all) {
            if (standing.candidate().own() == own && standing.candidate().plain() == plain) {
                group.add(standing);
            }
        }
        return group;
    }

    /** Where a function stands; null if it does not run so. */
    Standing find(Curve f, boolean own, boolean plain) {
        for (Standing standing : group(own, plain)) {
            if (Functions.is(standing.candidate().f(), f.notation())) {
                return standing;
            }
        }
        return null;
    }

    /**
     * The share of the features' variance that lies between the classes, on average over
     * the seeds; NaN before.
     */
    double clarity() {
        for (Standing standing : this.all) {
            double clarity = standing.clarity();
            if (!Double.isNaN(clarity)) {
                return clarity;
            }
        }
        return Double.NaN;
    }

    /** By how much the mean logarithm of the one's losses exceeds the other's. */
    Paired logLosses(Standing one, Standing other) {
        return Paired.of(one.bySeed(RaceResult::logLoss), other.bySeed(RaceResult::logLoss), pairs());
    }

    /** By how much the accuracy of the one exceeds the other's. */
    Paired accuracies(Standing one, Standing other) {
        return Paired.of(one.bySeed(RaceResult::accuracy), other.bySeed(RaceResult::accuracy), pairs());
    }

    /** How many pairs there are in a view. */
    int pairs() {
        int candidates = areBoth() ? this.all.size() / 2 : this.all.size();
        return Math.max(1, candidates * (candidates - 1) / 2);
    }

}
