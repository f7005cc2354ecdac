package dev.actiscope.web.explorer;

import dev.actiscope.text.Decimal;

/**
 * Numbers as people write them.
 */
final class Numbers {

    private Numbers() {
    }

    /**
     * The shortest decimal, with a minus sign and ∞.
     */
    static String typeset(double number) {
        return Decimal.print(number).replace('-', '−').replace("inf", "∞");
    }

    /**
     * What {@link #typeset} wrote, or a person typed, as an address writes it.
     */
    static String plain(String number) {
        return number.strip().replace('−', '-').replace("∞", "inf");
    }

}
