package dev.actiscope.work;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Formulas that are dear to answer for: those of the search in {@code WorstFormulaTests},
 * and what else was found.
 */
enum Typed {

    NESTED("exp in each other, 14 deep", nested("exp(@)+x", 14)),

    TAILS("poles of tangents of poles", nested("1/(1+tan(@))", 4)),

    POWERS("exp times x in each other", nested("exp(@)*x", 4)),

    GATES("gelu in each other", nested("gelu(@)+x", 4)),

    CHOICES("a product of choices", joined("if(x>%d,x,1)", "*", 12)),

    POLES("a sum of poles", joined("1/(x-%d)", "+", 40)),

    TANGENTS("tangents", joined("tan(%d*x)", "+", 12)),

    WAVES("90 sines", joined("sin(%d*x)", "+", 90)),

    MAXIMA("maxima in each other", nested("max(x^2-@,sin(3*@))", 3)),

    LOGARITHMS("logs of exps", joined("log(1+exp(%d*x))", "*", 14)),

    ROOTS("roots in each other", nested("sqrt(abs(@))-x/3", 8)),

    STEPS("steps of tangents", "round(tan(tan(x*1)))"),

    SINES("sines of exponentials", nested("sin(exp(@))", 4)),

    EXPONENTS("powers in each other", nested("abs(@)^x", 4)),

    SQUARES("a step of squares in each other", "floor(" + nested("(@)^2-1.5", 24) + ")"),

    JUMPS("jumps of waves", "abs(sin(300*x))*tan(3*x)+round(30*x)"),

    KINKS("kinks", "abs(sin(1000*x))+round(70*x)/70+abs(cos(777*x))");

    final String title;

    final String text;

    Typed(String title, String text) {
        this.title = title;
        this.text = text;
    }

    private static String nested(String wrapper, int depth) {
        String text = "x";
        for (int i = 0; i < depth; i++) {
            text = wrapper.replace("@", text);
        }
        return text;
    }

    private static String joined(String term, String sign, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(term::formatted).collect(Collectors.joining(sign));
    }

}
