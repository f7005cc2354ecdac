package dev.actiscope.web.asset.assembly;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a script or a style sheet.
 *
 * @param name from the folder of all of them: {@code chart/axis.js}
 * @param text as it was written
 * @param importer the one that imports this, or null
 */
record AssetSource(String name, String text, AssetSource importer) {

    /** A string of either language, in either quotes. */
    static final String STRING = "'(?:[^'\\\\\r\n]++|\\\\.)*+'|\"(?:[^\"\\\\\r\n]++|\\\\.)*+\"";

    /**
     * What this imports.
     * @param position of the import
     * @param texts gives the text of a name, or null if there is none
     */
    AssetSource imported(String other, int position, UnaryOperator<String> texts) {
        for (AssetSource above = this; above != null; above = above.importer) {
            if (above.name.equals(other)) {
                throw refusal(position, other + " comes to import itself");
            }
        }
        String otherText = texts.apply(other);
        if (otherText == null) {
            throw refusal(position, "there is no " + other);
        }
        return new AssetSource(other, otherText, this);
    }

    /**
     * What stands at a position.
     * @param kinds of what may stand there
     */
    String read(int position, Pattern kinds) {
        Matcher matcher = kinds.matcher(this.text).region(position, this.text.length());
        if (!matcher.lookingAt()) {
            throw refusal(position, "cannot read what begins with " + this.text.charAt(position));
        }
        return matcher.group();
    }

    /**
     * The error that this cannot be joined with others.
     * @param position of what is to blame
     * @param reason what it is, or what would be right
     */
    IllegalStateException refusal(int position, String reason) {
        long line = 1 + this.text.substring(0, position).chars().filter((unit) -> unit == '\n').count();
        return new IllegalStateException("cannot assemble " + this.name + ", line " + line + ": " + reason);
    }

}
