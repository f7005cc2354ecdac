package dev.actiscope.text;

/**
 * Writes JSON. An infinite number becomes the text "inf" or "-inf", as in an address; NaN
 * becomes null.
 */
public final class Json {

    private final StringBuilder text = new StringBuilder();

    private final StringBuilder closing = new StringBuilder();

    private boolean first = true;

    /** Begins an object. */
    public Json object() {
        return open('{', '}');
    }

    /** Begins an array. */
    public Json array() {
        return open('[', ']');
    }

    /** Closes what was opened last. */
    public Json end() {
        int last = this.closing.length() - 1;
        this.text.append(this.closing.charAt(last));
        this.closing.setLength(last);
        this.first = false;
        return this;
    }

    /** What comes next is the value of this key. */
    public Json key(String key) {
        separate();
        quote(key);
        this.text.append(':');
        this.first = true;
        return this;
    }

    /** Writes a text. */
    public Json value(String value) {
        separate();
        quote(value);
        return this;
    }

    /** Writes a number. */
    public Json value(double value) {
        if (Double.isInfinite(value)) {
            return value(Decimal.print(value));
        }
        return raw(Double.isNaN(value) ? "null" : Decimal.print(value));
    }

    /** Writes a truth value. */
    public Json value(boolean value) {
        return raw(value ? "true" : "false");
    }

    /** A value that is JSON already. */
    public Json raw(String json) {
        separate();
        this.text.append(json);
        return this;
    }

    @Override
    public String toString() {
        return this.text.toString();
    }

    private Json open(char opening, char closing) {
        separate();
        this.text.append(opening);
        this.closing.append(closing);
        this.first = true;
        return this;
    }

    private void separate() {
        if (!this.first) {
            this.text.append(',');
        }
        this.first = false;
    }

    private void quote(String value) {
        this.text.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                this.text.append('\\').append(c);
            }
            else if (c < ' ') {
                this.text.append("\\u00").append(digit(c >> 4)).append(digit(c & 15));
            }
            else {
                this.text.append(c);
            }
        }
        this.text.append('"');
    }

    private static char digit(int value) {
        return "0123456789abcdef".charAt(value);
    }

}
