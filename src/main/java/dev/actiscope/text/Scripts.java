package dev.actiscope.text;

/**
 * Exponents and indices on one line of text, in the small digits that Unicode has.
 */
public final class Scripts {

    private static final String PLAIN = "0123456789x";

    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹ˣ";

    private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉ₓ";

    private Scripts() {
    }

    /**
     * An exponent behind its base: ² for 2, and ^ before what has no small characters.
     */
    public static String raised(String exponent) {
        String raised = translated(exponent, RAISED);
        return (raised != null) ? raised : "^" + exponent;
    }

    /**
     * An index behind its name: ₁ for 1, and _ before what has no small characters.
     */
    public static String lowered(String index) {
        String lowered = translated(index, LOWERED);
        return (lowered != null) ? lowered : "_" + index;
    }

    /** A whole number, or x, in other characters, else null. */
    private static String translated(String number, String digits) {
        StringBuilder translated = new StringBuilder();
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            int digit = PLAIN.indexOf(c);
            if (digit >= 0) {
                translated.append(digits.charAt(digit));
            }
            else if (i == 0 && c == '−') {
                translated.append('⁻');
            }
            else {
                return null;
            }
        }
        return translated.toString();
    }

}
