package dev.actiscope.web.asset.assembly;

/**
 * The text of a script or a style sheet.
 *
 * @param name from the folder of all of them: {@code chart/axis.js}
 * @param text as it was written
 */
record AssetSource(String name, String text) {

    /**
     * The error that this cannot be joined with others.
     * @param position of what is to blame
     * @param reason what it is, or what would be right
     */
    IllegalStateException refusal(int position, String reason) {
        long line = 1 + this.text.substring(0, position).chars().filter((unit) -> unit == '\n').count();
        return new IllegalStateException("cannot assemble %s, line %d: %s".formatted(this.name, line, reason));
    }

}
