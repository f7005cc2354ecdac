package dev.actiscope.web.lab.results;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;

import dev.actiscope.activation.InvalidInputException;
import dev.actiscope.curve.query.Query;
import dev.actiscope.experiment.Experiment;
import dev.actiscope.experiment.Run;
import dev.actiscope.experiment.setting.Count;
import dev.actiscope.experiment.setting.Setting;
import dev.actiscope.experiment.setting.Settings;

/**
 * How much of an experiment a host does for a stranger.
 */
public final class WorkLimit {

    private static final double MILLION = 1e6;

    private WorkLimit() {
    }

    /** Whether a host does it. */
    public static boolean allows(Experiment experiment, Settings settings) {
        return allowing(experiment, experiment.pricing(settings)).test(settings);
    }

    /** First whether it fits, which is found sooner. */
    private static Predicate<Settings> allowing(Experiment experiment, ToLongFunction<Settings> pricing) {
        return (settings) -> fits(experiment, settings) && pricing.applyAsLong(settings) <= Run.MOST_FOR_A_STRANGER;
    }

    private static boolean fits(Experiment experiment, Settings settings) {
        return experiment.held(settings) <= Run.MOST_HELD_FOR_A_STRANGER;
    }

    /**
     * Refuses what a host does not do, and says which setting would have to be how small,
     * and where the visitor's own machine does it.
     * @param page the address of that page
     * @throws InvalidInputException {@code too-much-work-on-host} or
     * {@code too-much-work-to-hold-on-host}
     */
    public static void require(Experiment experiment, Settings settings, String page) {
        ToLongFunction<Settings> pricing = experiment.pricing(settings);
        Predicate<Settings> allowing = allowing(experiment, pricing);
        if (allowing.test(settings)) {
            return;
        }
        List<String> each = accepted(allowing, settings);
        List<String> accepted = each.isEmpty() ? together(allowing, settings) : each;
        boolean fits = fits(experiment, settings);
        int asked = fits ? millions(pricing.applyAsLong(settings)) : millions(experiment.held(settings) * Double.BYTES);
        long most = fits ? Run.MOST_FOR_A_STRANGER : Run.MOST_HELD_FOR_A_STRANGER * Double.BYTES;
        throw new InvalidInputException(accepted.get(0).split("=")[0],
                (fits ? "too-much-work-on-host" : "too-much-work-to-hold-on-host") + (each.isEmpty() ? "" : "-unless"),
                asked, millions(most), page, String.join(", ", accepted));
    }

    private static int millions(long number) {
        return (int) Math.ceil(Math.min(Integer.MAX_VALUE, number / MILLION));
    }

    /** The same with as many steps as are allowed, or as it is if that does not help. */
    public static Settings shorter(Experiment experiment, Settings settings) {
        for (Setting<?> setting : settings.known()) {
            if (setting instanceof Count steps && steps.name().equals("steps")) {
                int most = most(allowing(experiment, experiment.pricing(settings)), settings, steps);
                return (most >= steps.least()) ? settings.with(steps, most) : settings;
            }
        }
        return settings;
    }

    /** Each of which alone would make it little enough, as {@code steps=60}. */
    private static List<String> accepted(Predicate<Settings> allowing, Settings settings) {
        List<String> accepted = new ArrayList<>();
        for (Setting<?> setting : settings.known()) {
            if (setting instanceof Count count && !count.name().equals("seed")) {
                int most = most(allowing, settings, count);
                if (most >= count.least()) {
                    accepted.add(count.name() + "=" + most);
                }
            }
        }
        return accepted;
    }

    /**
     * The largest number with which it is done; one less than the least if there is none.
     */
    private static int most(Predicate<Settings> allowing, Settings settings, Count count) {
        int low = count.least() - 1;
        int high = settings.get(count);
        while (high - low > 1) {
            int middle = low + (high - low) / 2;
            if (allowing.test(settings.with(count, middle))) {
                low = middle;
            }
            else {
                high = middle;
            }
        }
        return low;
    }

    /**
     * What makes it little enough where no number does so alone: one after the other that
     * is larger than its default at that; else everything at its default.
     */
    private static List<String> together(Predicate<Settings> allowing, Settings settings) {
        Settings less = settings;
        List<String> accepted = new ArrayList<>();
        for (Setting<?> setting : settings.known()) {
            if (setting instanceof Count count && settings.get(count) > count.standard() && !allowing.test(less)) {
                less = less.with(count, count.standard());
                accepted.add(count.name() + "=" + count.standard());
            }
        }
        return allowing.test(less) ? accepted : standard(settings);
    }

    private static List<String> standard(Settings settings) {
        List<String> standard = new ArrayList<>();
        for (Query.Entry entry : settings.query().entries()) {
            Setting<?> setting = settings.known()
                .stream()
                .filter((one) -> one.name().equals(entry.name()))
                .findFirst()
                .get();
            String named = setting.name() + "=";
            String text = named + String.join("&" + named, Settings.standard(List.of(setting)).texts(setting));
            if (!standard.contains(text)) {
                standard.add(text);
            }
        }
        return standard;
    }

}
