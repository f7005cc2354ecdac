package dev.actiscope.web.page;

import dev.actiscope.text.Decimal;

/**
 * Numbers as people write them.
 */
public final class NumberText {

    private NumberText() {
    }

    /**
     * The shortest decimal, with a minus sign and ∞.
     */
    public static String typeset(double number) {
        return typeset(Decimal.print(number));
    }

    /**
     * The same of what is text already.
     */
    public static String typeset(String number) {
        return number.replace('-', '−').replace("inf", "∞");
    }

    /**
     * What {@link #typeset} wrote, or a person typed, as an address writes it.
     */
    public static String plain(String number) {
        return number.strip().replace('−', '-').replace("∞", "inf");
    }

}
