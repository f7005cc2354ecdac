package dev.actiscope.experiment.setting;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.activation.InvalidInputException;
import dev.actiscope.curve.query.Query;

/**
 * What the settings of an experiment are set to.
 */
public final class Settings {

    private final List<Setting<?>> known;

    private final List<Object> values;

    private Settings(List<Setting<?>> known, List<Object> values) {
        this.known = known;
        this.values = values;
    }

    /** All at their defaults. */
    public static Settings standard(List<Setting<?>> known) {
        return read(known, new Query(List.of())).settings();
    }

    /**
     * Reads settings strictly, for a program. Of other parameters it knows nothing.
     * @throws InvalidInputException for the first that is not understood or out of bounds
     */
    public static Settings require(List<Setting<?>> known, Query query) {
        Reading reading = read(known, query);
        if (!reading.problems().isEmpty()) {
            throw reading.problems().get(0);
        }
        return reading.settings();
    }

    /**
     * Reads settings for a page: what is wrong keeps its default.
     */
    public static Reading read(List<Setting<?>> known, Query query) {
        List<Object> values = new ArrayList<>();
        List<InvalidInputException> problems = new ArrayList<>();
        for (Setting<?> setting : known) {
            values.add(value(setting, query, problems));
        }
        return new Reading(new Settings(known, values), problems);
    }

    private static Object value(Setting<?> setting, Query query, List<InvalidInputException> problems) {
        try {
            Object value = setting.read(query).orElse(null);
            return (value != null) ? value : setting.standard();
        }
        catch (InvalidInputException problem) {
            problems.add(problem);
            return setting.standard();
        }
    }

    /**
     * What a setting is set to.
     * @throws IllegalArgumentException if it is none of the experiment's
     */
    @SuppressWarnings("unchecked")
    public <T> T get(Setting<T> setting) {
        return (T) this.values.get(place(setting));
    }

    /**
     * The same with one setting at something else.
     * @throws IllegalArgumentException if it is none of the experiment's
     */
    public <T> Settings with(Setting<T> setting, T value) {
        List<Object> changed = new ArrayList<>(this.values);
        changed.set(place(setting), value);
        return new Settings(this.known, changed);
    }

    private int place(Setting<?> setting) {
        for (int i = 0; i < this.known.size(); i++) {
            if (this.known.get(i).name().equals(setting.name())) {
                return i;
            }
        }
        throw new IllegalArgumentException("no setting of this experiment");
    }

    /** The settings that there are. */
    public List<Setting<?>> known() {
        return this.known;
    }

    /** What an address says of a setting, be it the default or not. */
    public List<String> texts(Setting<?> setting) {
        return print(setting, this.values.get(place(setting)));
    }

    @SuppressWarnings("unchecked")
    private static <T> List<String> print(Setting<T> setting, Object value) {
        return setting.print((T) value);
    }

    /** What an address says of those that are not at their defaults, in their order. */
    public Query query() {
        List<Query.Entry> entries = new ArrayList<>();
        for (Setting<?> setting : this.known) {
            List<String> texts = texts(setting);
            if (!texts.equals(print(setting, setting.standard()))) {
                for (String text : texts) {
                    entries.add(new Query.Entry(setting.name(), text));
                }
            }
        }
        return new Query(entries);
    }

    /**
     * @param problems with what was not understood or out of bounds
     */
    public record Reading(Settings settings, List<InvalidInputException> problems) {
    }

}
