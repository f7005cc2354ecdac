package dev.actiscope.formula.kinks.probe;

/** The core speaks no language of the machine's. */
public final class AsksTheLocale {

    private AsksTheLocale() {
    }

    static String lower(String text) {
        return text.toLowerCase();
    }

}
