package dev.actiscope.web.lab;

import java.util.ArrayList;
import java.util.List;
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
        return allows(experiment.pricing(settings), settings);
    }

    private static boolean allows(ToLongFunction<Settings> pricing, Settings settings) {
        return pricing.applyAsLong(settings) <= Run.MOST_FOR_A_STRANGER;
    }

    /**
     * Refuses what a host does not do, and says which setting would have to be how small,
     * and where the visitor's own machine does it.
     * @param page the address of that page
     * @throws InvalidInputException {@code too-much-work-on-host}
     */
    public static void require(Experiment experiment, Settings settings, String page) {
        ToLongFunction<Settings> pricing = experiment.pricing(settings);
        if (allows(pricing, settings)) {
            return;
        }
        List<String> each = accepted(pricing, settings);
        List<String> accepted = each.isEmpty() ? together(pricing, settings) : each;
        throw new InvalidInputException(accepted.get(0).split("=")[0],
                each.isEmpty() ? "too-much-work-on-host" : "too-much-work-on-host-unless",
                (int) Math.ceil(Math.min(Integer.MAX_VALUE, pricing.applyAsLong(settings) / MILLION)),
                (int) (Run.MOST_FOR_A_STRANGER / MILLION), page, String.join(", ", accepted));
    }

    /** The same with as many steps as are allowed, or as it is if that does not help. */
    static Settings shorter(Experiment experiment, Settings settings) {
        for (Setting<?> setting : settings.known()) {
            if (setting instanceof Count steps && steps.name().equals("steps")) {
                int most = most(experiment.pricing(settings), settings, steps);
                return (most >= steps.least()) ? settings.with(steps, most) : settings;
            }
        }
        return settings;
    }

    /** Each of which alone would make it little enough, as {@code steps=60}. */
    private static List<String> accepted(ToLongFunction<Settings> pricing, Settings settings) {
        List<String> accepted = new ArrayList<>();
        for (Setting<?> setting : settings.known()) {
            if (setting instanceof Count count && !count.name().equals("seed")) {
                int most = most(pricing, settings, count);
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
    private static int most(ToLongFunction<Settings> pricing, Settings settings, Count count) {
        int low = count.least() - 1;
        int high = settings.get(count);
        while (high - low > 1) {
            int middle = low + (high - low) / 2;
            if (allows(pricing, settings.with(count, middle))) {
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
    private static List<String> together(ToLongFunction<Settings> pricing, Settings settings) {
        Settings less = settings;
        List<String> accepted = new ArrayList<>();
        for (Setting<?> setting : settings.known()) {
            if (setting instanceof Count count && settings.get(count) > count.standard() && !allows(pricing, less)) {
                less = less.with(count, count.standard());
                accepted.add(count.name() + "=" + count.standard());
            }
        }
        return allows(pricing, less) ? accepted : standard(settings);
    }

    private static List<String> standard(Settings settings) {
        List<String> standard = new ArrayList<>();
        for (Query.Entry entry : settings.query().entries()) {
            Setting<?> setting = settings.known()
                .stream()
                .filter((one) -> one.name().equals(entry.name()))
                .findFirst()
                .get();
            String text = setting.name() + "=" + String.join("&", Settings.standard(List.of(setting)).texts(setting));
            if (!standard.contains(text)) {
                standard.add(text);
            }
        }
        return standard;
    }

}
