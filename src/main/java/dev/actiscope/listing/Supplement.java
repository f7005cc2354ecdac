package dev.actiscope.listing;

import java.util.Optional;

/**
 * What a target lacks for a word, and how it is done there.
 *
 * @param name what it goes by in the code
 * @param text its definition
 */
record Supplement(String name, String text) {

    /**
     * The target, the word, the name it goes by, and how it is done. Plain Python is none
     * of the targets.
     */
    private static final String[][] ALL = { { "", "softplus", "log1p_exp", """
            def log1p_exp(x):
                return max(x, 0.0) + math.log1p(math.exp(-abs(x)))
            """ }, { "", "sign", "sign", """
            def sign(x):
                return float((x > 0) - (x < 0))
            """ }, { "", "erfinv", "erfinv", """
            def erfinv(x):
                y = statistics.NormalDist().inv_cdf((1.0 + x) / 2.0) / math.sqrt(2.0)
                return y - (math.erf(y) - x) * math.exp(y * y) * math.sqrt(math.pi) / 2.0
            """ }, { "", "erfcinv", "erfcinv", """
            def erfcinv(x):
                return -statistics.NormalDist().inv_cdf(x / 2.0) / math.sqrt(2.0)
            """ }, { "NUMPY", "sigmoid", "sigmoid", """
            def sigmoid(x):
                e = np.exp(-np.abs(x))
                return np.where(x < 0, e, 1.0) / (1.0 + e)
            """ }, { "NUMPY", "erf", "erf", """
            erf = np.vectorize(math.erf, otypes=[float])
            """ }, { "NUMPY", "erfc", "erfc", """
            erfc = np.vectorize(math.erfc, otypes=[float])
            """ }, { "JAVA", "sigmoid", "sigmoid", """
            static double sigmoid(double x) {
                double e = Math.exp(-Math.abs(x));
                return (x < 0 ? e : 1.0) / (1.0 + e);
            }
            """ }, { "JAVA", "softplus", "log1pExp", """
            static double log1pExp(double x) {
                return Math.max(x, 0.0) + Math.log1p(Math.exp(-Math.abs(x)));
            }
            """ }, { "JAVA", "asinh", "asinh", """
            static double asinh(double x) {
                double a = Math.abs(x);
                double y = a > 1e8 ? Math.log(a) + Math.log(2.0)
                        : Math.log1p(a + a * a / (1.0 + Math.sqrt(1.0 + a * a)));
                return Math.copySign(y, x);
            }
            """ } };

    /**
     * @param plain whether this is for plain Python amid the target's own
     */
    static Optional<Supplement> of(String word, Target target, boolean plain) {
        for (String[] supplement : ALL) {
            if (supplement[0].equals(plain ? "" : target.name()) && supplement[1].equals(word)) {
                return Optional.of(new Supplement(supplement[2], supplement[3]));
            }
        }
        return Optional.empty();
    }

}
