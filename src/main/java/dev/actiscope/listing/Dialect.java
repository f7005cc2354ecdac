package dev.actiscope.listing;

import dev.actiscope.formula.tree.Precedence;

/**
 * How each target writes what an expression is made of.
 */
final class Dialect {

    /** What takes no tensor: the column of plain Python, after those of the targets. */
    static final int PLAIN = Target.values().length;

    /** A function that is not in the table has its own name after this. */
    private static final String[] PREFIX = { "tf.math.", "torch.", "jnp.", "np.", "Math.", "math." };

    /**
     * A row is a word and how it is written, a # for each operand; what is empty is the
     * word itself after the prefix.
     */
    // @formatter:off
    private static final String[][] WORDS = {
        //  word        TensorFlow                            PyTorch                    JAX                          NumPy                     Java                                     Python
        { "where",      "tf.where(#, #, #)",                  "torch.where(#, #, #)",    "jnp.where(#, #, #)",        "np.where(#, #, #)",      "# ? # : #",                             "" },
        { "number",     "tf.cast(#, x.dtype)",                "(#).to(x.dtype)",         "jnp.where(#, 1.0, 0.0)",    "np.where(#, 1.0, 0.0)",  "# ? 1.0 : 0.0",                         ""         },
        { "everywhere", "# * tf.ones_like(x)",                "# * torch.ones_like(x)",  "# * jnp.ones_like(x)",      "# * np.ones_like(x)",    "#",                                     "" },
        { "min",        "tf.minimum(#, #)",                   "torch.minimum(#, #)",     "jnp.minimum(#, #)",         "np.minimum(#, #)",       "Math.min(#, #)",                        "min(#, #)" },
        { "max",        "tf.maximum(#, #)",                   "torch.maximum(#, #)",     "jnp.maximum(#, #)",         "np.maximum(#, #)",       "Math.max(#, #)",                        "max(#, #)" },
        { "at-most",    "tf.minimum(#, #)",                   "torch.clamp(#, max=#)",   "jnp.minimum(#, #)",         "np.minimum(#, #)",       "Math.min(#, #)",                        "" },
        { "at-least",   "tf.maximum(#, #)",                   "torch.clamp(#, min=#)",   "jnp.maximum(#, #)",         "np.maximum(#, #)",       "Math.max(#, #)",                        "" },
        { "clip",       "tf.clip_by_value(#, #, #)",          "torch.clamp(#, #, #)",    "jnp.clip(#, #, #)",         "np.clip(#, #, #)",       "Math.min(Math.max(#, #), #)",           "min(max(#, #), #)" },
        { "relu6",      "tf.nn.relu6(#)",                     "F.relu6(#)",              "jnp.where(# >= 6, 6.0, jax.nn.relu(#))", "", "", "" },
        { "hardtanh",   "tf.where(tf.math.abs(#) < 1, #, tf.math.sign(#))", "F.hardtanh(#)", "jnp.where(jnp.abs(#) < 1, #, jnp.sign(#))", "", "", "" },
        { "relu",       "tf.nn.relu(#)",                      "",                        "jax.nn.relu(#)",            "np.maximum(#, 0.0)",     "Math.max(#, 0.0)",                      "max(#, 0.0)" },
        { "sigmoid",    "",                                   "",                        "jax.nn.sigmoid(#)",         "sigmoid(#)",             "sigmoid(#)",                            "0.5 + 0.5 * math.tanh(0.5 * #)" },
        { "softplus",   "",                                   "F.softplus(#)",           "jax.nn.softplus(#)",        "np.logaddexp(0.0, #)",   "log1pExp(#)",                           "log1p_exp(#)" },
        { "erf",        "",                                   "",                        "jax.scipy.special.erf(#)",  "erf(#)",                 "Erf.value(#)",                          "" },
        { "erfc",       "",                                   "",                        "jax.scipy.special.erfc(#)", "erfc(#)",                "Erfc.value(#)",                         "" },
        { "erfinv",     "",                                   "",                        "jax.scipy.special.erfinv(#)", "scipy.special.erfinv(#)", "InverseErf.value(#)",                "erfinv(#)" },
        { "erfcinv",    "",                                   "torch.special.ndtri(0.5 * #) / -math.sqrt(2.0)", "jax.scipy.special.erfcinv(#)", "scipy.special.erfcinv(#)", "InverseErfc.value(#)", "erfcinv(#)" },
        { "log2",       "tf.math.log(#) / math.log(2.0)",     "",                        "",                          "",                       "Math.log(#) / Math.log(2.0)",           "" },
        { "log10",      "tf.math.log(#) / math.log(10.0)",    "",                        "",                          "",                       "",                                      "" },
        { "abs",        "",                                   "",                        "",                          "",                       "",                                      "abs(#)" },
        { "sign",       "",                                   "",                        "",                          "",                       "Math.signum(#)",                        "sign(#)" },
        { "round",      "",                                   "",                        "",                          "",                       "Math.rint(#)",                          "round(#)" },
        { "asin",       "",                                   "",                        "jnp.arcsin(#)",             "np.arcsin(#)",           "",                                      "" },
        { "acos",       "",                                   "",                        "jnp.arccos(#)",             "np.arccos(#)",           "",                                      "" },
        { "atan",       "",                                   "",                        "jnp.arctan(#)",             "np.arctan(#)",           "",                                      "" },
        { "asinh",      "",                                   "",                        "jnp.arcsinh(#)",            "np.arcsinh(#)",          "asinh(#)",                              "" },
        { "pi",         "math.pi",                            "math.pi",                 "jnp.pi",                    "np.pi",                  "Math.PI",                               "math.pi" },
        { "e",          "math.e",                             "math.e",                  "jnp.e",                     "np.e",                   "Math.E",                                "math.e" },
        { "inf",        "math.inf",                           "math.inf",                "jnp.inf",                   "np.inf",                 "Double.POSITIVE_INFINITY",              "math.inf" },
        { "nan",        "math.nan",                           "math.nan",                "jnp.nan",                   "np.nan",                 "Double.NaN",                            "math.nan" },
    };
    // @formatter:on

    /** A mark in a text, and the import that it needs, in the order of PEP 8. */
    private static final String[][] PYTHON_IMPORTS = { { "math.", "import math", "" },
            { "statistics.", "import statistics", "" }, { "jax.nn.", "import jax" },
            { "jnp.", "import jax.numpy as jnp" }, { "jax.scipy.", "import jax.scipy.special" },
            { "plt.", "import matplotlib.pyplot as plt" }, { "np.", "import numpy as np" },
            { "scipy.", "import scipy.special" }, { "tf.", "import tensorflow as tf" }, { "torch.", "import torch" },
            { "F.", "import torch.nn.functional as F" } };

    private static final String[][] JAVA_IMPORTS = { { "Erf.", "import org.apache.commons.numbers.gamma.Erf;" },
            { "Erfc.", "import org.apache.commons.numbers.gamma.Erfc;" },
            { "InverseErf.", "import org.apache.commons.numbers.gamma.InverseErf;" },
            { "InverseErfc.", "import org.apache.commons.numbers.gamma.InverseErfc;" } };

    private Dialect() {
    }

    /**
     * How a word is written.
     * @param column a target's ordinal, or {@link #PLAIN}
     */
    static String word(String word, int column) {
        for (String[] row : WORDS) {
            if (row[0].equals(word) && !row[column + 1].isEmpty()) {
                return row[column + 1];
            }
        }
        return PREFIX[column] + word + "(#)";
    }

    /**
     * Fills the places of a word, from the first again when the operands are used up.
     */
    static String fill(String word, String... operands) {
        StringBuilder text = new StringBuilder();
        int next = 0;
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) == '#') {
                text.append(operands[next++ % operands.length]);
            }
            else {
                text.append(word.charAt(i));
            }
        }
        return text.toString();
    }

    /** How tightly a word holds together. */
    static int level(String word) {
        int level = Precedence.ATOM;
        int depth = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            depth += (c == '(') ? 1 : (c == ')') ? -1 : 0;
            if (depth == 0 && i > 0 && word.charAt(i - 1) == ' ') {
                int own = (c == '?') ? 0 : (c == '+') ? Precedence.SUM : Precedence.PRODUCT;
                level = Math.min(level, own);
            }
        }
        return level;
    }

    /** The imports that a text needs, a line each. */
    static String imports(String text, Target target) {
        StringBuilder imports = new StringBuilder();
        String apart = "";
        for (String[] row : (target == Target.JAVA) ? JAVA_IMPORTS : PYTHON_IMPORTS) {
            if (mentions(text, row[0])) {
                imports.append((row.length > 2) ? "" : apart).append(row[1]).append('\n');
                apart = (row.length > 2) ? "\n" : "";
            }
        }
        return imports.toString();
    }

    /** Whether a text has the mark, and not within a longer name. */
    private static boolean mentions(String text, String mark) {
        int at = text.indexOf(mark);
        while (at > 0 && (isLetter(text.charAt(at - 1)) || text.charAt(at - 1) == '.')) {
            at = text.indexOf(mark, at + 1);
        }
        return at >= 0;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
    }

}
