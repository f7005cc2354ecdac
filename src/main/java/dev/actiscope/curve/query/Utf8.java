package dev.actiscope.curve.query;

/**
 * UTF-8. The library's own coders would be a tenth of the core that a browser loads.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc3629">RFC 3629</a>
 */
public final class Utf8 {

    private static final int REPLACEMENT = 0xfffd;

    /** The least character that needs one, two, three or four bytes. */
    private static final int[] LEAST = { 0, 0x80, 0x800, 0x10000 };

    private Utf8() {
    }

    /** The bytes of a character; half a surrogate pair is replaced. */
    static byte[] encode(int character) {
        int c = isSurrogate(character) ? REPLACEMENT : character;
        int more = (c < LEAST[1]) ? 0 : (c < LEAST[2]) ? 1 : (c < LEAST[3]) ? 2 : 3;
        byte[] bytes = new byte[1 + more];
        for (int i = more; i > 0; i--) {
            bytes[i] = (byte) (0x80 | c & 0x3f);
            c >>= 6;
        }
        bytes[0] = (byte) ((more == 0) ? c : 0xf0 << (3 - more) | c);
        return bytes;
    }

    /** Appends the characters of some bytes; a byte that is part of none is replaced. */
    static void decode(byte[] bytes, StringBuilder text) {
        for (int i = 0; i < bytes.length;) {
            int lead = bytes[i++] & 0xff;
            int more = (lead < 0x80) ? 0
                    : (lead < 0xc0 || lead > 0xf7) ? -1 : (lead < 0xe0) ? 1 : (lead < 0xf0) ? 2 : 3;
            int c = (more < 0) ? -1 : (more == 0) ? lead : lead & (0x3f >> more);
            for (int k = 0; k < more; k++) {
                c = (c >= 0 && i + k < bytes.length && (bytes[i + k] & 0xc0) == 0x80) ? c << 6 | bytes[i + k] & 0x3f
                        : -1;
            }
            boolean valid = c >= 0 && c >= LEAST[more] && c <= Character.MAX_CODE_POINT && !isSurrogate(c);
            text.appendCodePoint(valid ? c : REPLACEMENT);
            i += valid ? more : 0;
        }
    }

    private static boolean isSurrogate(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }

}
