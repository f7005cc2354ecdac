package dev.actiscope.browser;

import org.teavm.jso.JSExport;

/**
 * The door through which the browser calls the core. Texts, numbers and arrays of doubles go through it; what has more
 * structure goes as JSON. It keeps nothing between calls.
 */
public final class Core {

    private Core() {
    }

    public static void main(String[] args) {
    }

    @JSExport
    public static String read(String search) {
        return search;
    }

}
