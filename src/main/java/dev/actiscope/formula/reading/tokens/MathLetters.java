package dev.actiscope.formula.reading.tokens;

/**
 * The letters and digits of mathematics that Unicode has by their look, 𝑥, 𝛽, 𝜎, 𝟏,
 * as they stand in text that was selected from a formula.
 *
 * @see <a href="https://www.unicode.org/charts/PDF/U1D400.pdf">Unicode: Mathematical
 * Alphanumeric Symbols</a>
 */
final class MathLetters {

    /**
     * What is read as nothing: it stands for the second half of a letter that has two.
     */
    static final char NOTHING = '\u2061';

    private static final int FIRST = 0x1D400;

    private static final int FIRST_GREEK = 0x1D6A8;

    private static final int FIRST_DIGIT = 0x1D7CE;

    private static final int LAST = 0x1D7FF;

    private static final int LETTERS = 26;

    /** Capitals and small letters, with ∇, ∂ and other forms of letters. */
    private static final int GREEK = 58;

    /** The other forms of letters, which come last. */
    private static final String FORMS = "∂ϵϑϰϕϱϖ";

    private MathLetters() {
    }

    /** The same text, character by character, with plain letters. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            int run = i;
            // A run of letters stays together: what their second halves leave comes
            // behind it.
            while (i < text.length() && text.codePointAt(i) >= FIRST && text.codePointAt(i) <= LAST) {
                plain.setCharAt(run + (i - run) / 2, plain(text.codePointAt(i)));
                i += 2;
            }
            for (int rest = run + (i - run) / 2; rest < i; rest++) {
                plain.setCharAt(rest, NOTHING);
            }
            if (i < text.length() && text.charAt(i) == 'ℎ') {
                plain.setCharAt(i, 'h');
            }
        }
        return plain.toString();
    }

    private static char plain(int letter) {
        if (letter >= FIRST_DIGIT) {
            return (char) ('0' + (letter - FIRST_DIGIT) % 10);
        }
        if (letter < FIRST_GREEK) {
            int place = (letter - FIRST) % (2 * LETTERS);
            return (char) ((place < LETTERS) ? 'A' + place : 'a' + place - LETTERS);
        }
        int place = (letter - FIRST_GREEK) % GREEK;
        if (place <= LETTERS - 1) {
            return (char) ('Α' + place);
        }
        int form = place - (GREEK - FORMS.length());
        return (form >= 0) ? FORMS.charAt(form) : (char) ('α' + place - LETTERS);
    }

}
