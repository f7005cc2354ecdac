package dev.actiscope.curve.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import dev.actiscope.activation.InvalidInputException;

/**
 * The query of an address: names and values in their order, a name as often as it stands
 * there.
 */
public record Query(List<Entry> entries) {

    /** More entries than any address of ours holds; what comes after them is not read. */
    private static final int MOST_ENTRIES = 1000;

    /**
     * @param name decoded
     * @param value decoded, empty if there is none
     */
    public record Entry(String name, String value) {
    }

    public Query {
        entries = List.copyOf(entries);
    }

    /**
     * Reads what stands after the question mark, {@code f=relu&x=-3..3}. A plus is a
     * space; percent escapes are UTF-8, and stand for themselves where they are broken.
     * Of a function whose spaces are written so one may have been meant for a plus: then
     * none stands before another, where it would say that spaces are no lost pluses.
     * @param text the raw query, with or without the question mark, or null for none
     */
    public static Query parse(String text) {
        List<Entry> entries = new ArrayList<>();
        String query = (text != null) ? text : "";
        int start = query.startsWith("?") ? 1 : 0;
        while (start < query.length() && entries.size() < MOST_ENTRIES) {
            int ampersand = query.indexOf('&', start);
            int end = (ampersand < 0) ? query.length() : ampersand;
            if (end > start) {
                entries.add(entry(query.substring(start, end)));
            }
            start = end + 1;
        }
        return new Query(entries);
    }

    private static Entry entry(String text) {
        int equals = text.indexOf('=');
        if (equals < 0) {
            return new Entry(Percent.decode(text), "");
        }
        String value = Percent.decode(text.substring(equals + 1));
        return new Entry(Percent.decode(text.substring(0, equals)),
                (text.startsWith("f=") && text.indexOf('+') > 0) ? withoutSpaceBeforePlus(value) : value);
    }

    private static String withoutSpaceBeforePlus(String value) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            int end = text.length();
            while (value.charAt(i) == '+' && end > 0 && text.charAt(end - 1) == ' ') {
                end--;
            }
            text.setLength(end);
            text.append(value.charAt(i));
        }
        return text.toString();
    }

    /** Whether there may have been more entries, which were not read. */
    public boolean isFull() {
        return this.entries.size() >= MOST_ENTRIES;
    }

    /**
     * The same without those entries that have no value: a form sends a field that is
     * left empty.
     */
    public Query filled() {
        List<Entry> filled = new ArrayList<>();
        for (Entry entry : this.entries) {
            if (!entry.value().isEmpty()) {
                filled.add(entry);
            }
        }
        return new Query(filled);
    }

    /** Every value of this name, in order. */
    public List<String> all(String name) {
        List<String> values = new ArrayList<>();
        for (Entry entry : this.entries) {
            if (entry.name().equals(name)) {
                values.add(entry.value());
            }
        }
        return values;
    }

    /**
     * The only value of this name.
     * @return empty if the name does not occur
     * @throws InvalidInputException {@code repeated} if it occurs more than once
     */
    public Optional<String> one(String name) {
        List<String> values = all(name);
        if (values.size() > 1) {
            throw new InvalidInputException(name, "repeated", name);
        }
        return values.isEmpty() ? Optional.empty() : Optional.of(values.get(0));
    }

    /**
     * Refuses every name but these.
     * @throws InvalidInputException {@code unknown-parameter} for the first other one
     */
    public void refuseOthers(Set<String> known) {
        for (Entry entry : this.entries) {
            if (!known.contains(entry.name())) {
                List<String> names = new ArrayList<>(known);
                names.sort(null);
                String name = Field.quote(entry.name());
                throw new InvalidInputException(name, "unknown-parameter", name, String.join(", ", names));
            }
        }
    }

    /**
     * The query as links show it: readable, with only those characters escaped that have
     * to be.
     */
    public String print() {
        StringBuilder text = new StringBuilder();
        for (Entry entry : this.entries) {
            if (text.length() > 0) {
                text.append('&');
            }
            Percent.encode(entry.name(), "", text);
            text.append('=');
            Percent.encode(entry.value(), "=", text);
        }
        return text.toString();
    }

}
