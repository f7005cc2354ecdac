package dev.actiscope.web.request.probe;

/** Reads bytes as the machine is used to. */
public final class ReadsByDefault {

    private ReadsByDefault() {
    }

    public static String of(int number) {
        return new String(new byte[] { (byte) number });
    }

}
