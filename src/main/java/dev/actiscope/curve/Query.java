package dev.actiscope.curve;

import java.util.ArrayList;
import java.util.List;

/**
 * The query of an address: names and values in their order, a name as often as it stands
 * there.
 */
public record Query(List<Entry> entries) {

    public record Entry(String name, String value) {
    }

    /**
     * Reads what stands after the question mark, {@code f=relu&x=-3..3}. A plus is a
     * space; percent escapes are UTF-8.
     * @param text the raw query, or null for none
     */
    public static Query parse(String text) {
        return new Query(List.of());
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
     * The query as links show it: readable, with only those characters escaped that have
     * to be.
     */
    public String print() {
        return "";
    }

}
