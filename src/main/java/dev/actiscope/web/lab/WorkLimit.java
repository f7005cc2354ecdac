package dev.actiscope.web.lab;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.activation.InvalidInputException;
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
        return experiment.work(settings) <= Run.MOST_FOR_A_STRANGER;
    }

    /**
     * Refuses what a host does not do, and says which setting would have to be how small,
     * and where the visitor's own machine does it.
     * @param page the address of that page
     * @throws InvalidInputException {@code too-much-work-on-host}
     */
    public static void require(Experiment experiment, Settings settings, String page) {
        if (allows(experiment, settings)) {
            return;
        }
        List<String> accepted = accepted(experiment, settings);
        String parameter = accepted.isEmpty() ? dearest(settings) : accepted.get(0).split("=")[0];
        throw new InvalidInputException(parameter,
                accepted.isEmpty() ? "too-much-work-on-host" : "too-much-work-on-host-unless",
                (int) Math.ceil(Math.min(Integer.MAX_VALUE, experiment.work(settings) / MILLION)),
                (int) (Run.MOST_FOR_A_STRANGER / MILLION), page, String.join(", ", accepted));
    }

    /** Each of which alone would make it little enough, as {@code steps=60}. */
    private static List<String> accepted(Experiment experiment, Settings settings) {
        List<String> accepted = new ArrayList<>();
        for (Setting<?> setting : settings.known()) {
            if (setting instanceof Count count && !count.name().equals("seed")) {
                int most = most(experiment, settings, count);
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
    private static int most(Experiment experiment, Settings settings, Count count) {
        int low = count.least() - 1;
        int high = settings.get(count);
        while (high - low > 1) {
            int middle = low + (high - low) / 2;
            if (allows(experiment, settings.with(count, middle))) {
                low = middle;
            }
            else {
                high = middle;
            }
        }
        return low;
    }

    /** The first that is not at its default. */
    private static String dearest(Settings settings) {
        return settings.query().entries().get(0).name();
    }

}
