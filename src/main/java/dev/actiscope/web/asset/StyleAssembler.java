package dev.actiscope.web.asset;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes one style sheet of a sheet and those that it imports, in their places. Comments
 * and indentation stay behind.
 */
class StyleAssembler {

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/\\n?|^\\s+", Pattern.DOTALL | Pattern.MULTILINE);

    private static final Pattern IMPORT = Pattern.compile("^@import [\"']/app/([\\w./-]+)[\"'];\\n", Pattern.MULTILINE);

    private final UnaryOperator<String> sources;

    /**
     * @param sources gives the text of a sheet, named from the folder of the sheets:
     * {@code style/base.css}
     */
    StyleAssembler(UnaryOperator<String> sources) {
        this.sources = sources;
    }

    String assemble(String name) {
        String source = COMMENT.matcher(this.sources.apply(name)).replaceAll("");
        String sheet = IMPORT.matcher(source).replaceAll((found) -> Matcher.quoteReplacement(assemble(found.group(1))));
        if (sheet.contains("@import")) {
            throw new IllegalStateException("cannot assemble " + name + ": a sheet imports '/app/…'");
        }
        return sheet;
    }

}
