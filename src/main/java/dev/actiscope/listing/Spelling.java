package dev.actiscope.listing;

import java.util.ArrayList;
import java.util.List;

/**
 * Names as a language spells them: in Java words are joined by capitals, and no name is
 * one that means something else.
 */
record Spelling(boolean isJava) {

    /** Names that mean something else in Python or in this code. */
    private static final String PYTHON = " and as assert async await break class continue def del elif else except"
            + " finally for from global if import in is lambda nonlocal not or pass raise return try while with yield"
            + " abs f float jax jnp log1p_exp math max min np plt round scipy statistics tf torch x ";

    private static final String JAVA = " _ abstract assert boolean break byte case catch char class const continue"
            + " default do double else enum extends false final finally float for goto if implements import instanceof"
            + " int interface long native new null package private protected public return short static strictfp super"
            + " switch synchronized this throw throws transient true try void volatile while x ";

    /** Names of parameters, each another one. */
    List<String> of(List<String> names) {
        List<String> written = new ArrayList<>();
        for (String name : names) {
            String own = of(name);
            while ((this.isJava ? JAVA : PYTHON).contains(" " + own + " ") || written.contains(own)
                    || !own.equals(name) && names.contains(own)) {
                own += "_";
            }
            written.add(own);
        }
        return written;
    }

    /** A name, its words joined. */
    String of(String name) {
        if (!this.isJava) {
            return name;
        }
        StringBuilder written = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean first = i > 0 && name.charAt(i - 1) == '_' && c >= 'a' && c <= 'z' && written.length() > 1;
            if (first) {
                written.setLength(written.length() - 1);
                c += 'A' - 'a';
            }
            written.append(c);
        }
        return written.toString();
    }

}
