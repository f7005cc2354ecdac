package dev.actiscope.curve.query;

/**
 * The percent-encoding of a query: that of HTML forms when it is read, as sparing as RFC
 * 3986 allows when it is written.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc3986#section-2.1">RFC 3986, 2.1</a>
 */
final class Percent {

    private static final String HEX = "0123456789ABCDEF";

    private static final String READABLE = "-._~:,*()/";

    private Percent() {
    }

    /**
     * Reads a text: plus is a space, broken escapes stand for themselves, broken UTF-8
     * becomes U+FFFD.
     */
    static String decode(String text) {
        StringBuilder decoded = new StringBuilder(text.length());
        for (int i = 0; i < text.length();) {
            int escapes = escapes(text, i);
            if (escapes > 0) {
                Utf8.decode(bytes(text, i, escapes), decoded);
                i += 3 * escapes;
            }
            else {
                char c = text.charAt(i++);
                decoded.append((c == '+') ? ' ' : c);
            }
        }
        return decoded.toString();
    }

    /** How many escapes follow each other from here. */
    private static int escapes(String text, int from) {
        int at = from;
        while (at + 2 < text.length() && text.charAt(at) == '%' && digit(text, at + 1) >= 0
                && digit(text, at + 2) >= 0) {
            at += 3;
        }
        return (at - from) / 3;
    }

    private static byte[] bytes(String text, int from, int escapes) {
        byte[] bytes = new byte[escapes];
        for (int i = 0; i < escapes; i++) {
            bytes[i] = (byte) (16 * digit(text, from + 3 * i + 1) + digit(text, from + 3 * i + 2));
        }
        return bytes;
    }

    private static int digit(String text, int at) {
        char c = text.charAt(at);
        return HEX.indexOf((c >= 'a') ? c - 'a' + 'A' : c);
    }

    /**
     * Writes a text: letters, digits and what is readable stand, other characters are
     * escaped.
     * @param also more characters that may stand
     */
    static void encode(String text, String also, StringBuilder encoded) {
        for (int i = 0; i < text.length();) {
            int c = text.codePointAt(i);
            if (isLetterOrDigit(c) || READABLE.indexOf(c) >= 0 || also.indexOf(c) >= 0) {
                encoded.append((char) c);
            }
            else {
                for (byte octet : Utf8.encode(c)) {
                    encoded.append('%').append(HEX.charAt(octet >> 4 & 15)).append(HEX.charAt(octet & 15));
                }
            }
            i += Character.charCount(c);
        }
    }

    /** Whether this is one of ASCII's letters and digits. */
    static boolean isLetterOrDigit(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }

}
