package dev.actiscope.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What texts stand for, for one visitor who looks at the same few again and again:
 * reading one takes longer than all that is then done with it. What has not been asked
 * for the longest is forgotten first. No answer depends on what is remembered.
 */
final class Recent<T> implements Function<String, T> {

    /** More than one view shows, and what was typed on the way to it. */
    private static final int MOST = 32;

    private final Function<String, T> reading;

    private final List<String> texts = new ArrayList<>();

    private final List<T> known = new ArrayList<>();

    Recent(Function<String, T> reading) {
        this.reading = reading;
    }

    @Override
    public T apply(String text) {
        int place = this.texts.indexOf(text);
        T read = (place < 0) ? this.reading.apply(text) : this.known.get(place);
        put(text, read);
        return read;
    }

    /** Remembers what would be read of a text, as the latest. */
    void put(String text, T read) {
        int place = this.texts.indexOf(text);
        if (place >= 0 || this.texts.size() == MOST) {
            this.texts.remove(Math.max(place, 0));
            this.known.remove(Math.max(place, 0));
        }
        this.texts.add(text);
        this.known.add(read);
    }

}
