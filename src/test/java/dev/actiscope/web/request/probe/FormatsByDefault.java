package dev.actiscope.web.request.probe;

/** Prints the digits of the machine's language. */
public final class FormatsByDefault {

    private FormatsByDefault() {
    }

    public static String of(int number) {
        return String.format("%d", number);
    }

}
