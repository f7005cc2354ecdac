package dev.actiscope.formula.reading;

import dev.actiscope.formula.tree.Expression;

/**
 * The constants of programs: C's {@code M_PI}, and those of modules such as
 * {@code math.tau}, {@code Math.LN2}, {@code consts::SQRT_2}.
 */
final class ProgramConstants {

    /** Names as C has them, and after each what it is. */
    private static final String OF_C = " M_PI=pi M_E=e M_PI_2=pi/2 M_PI_4=pi/4 M_1_PI=1/pi M_2_PI=2/pi M_2_SQRTPI=2/sqrt(pi) "
            + "M_SQRT2=sqrt(2) M_SQRT1_2=1/sqrt(2) M_LN2=log(2) M_LN10=log(10) M_LOG2E=1/log(2) M_LOG10E=1/log(10) ";

    /** Names behind that of a module, and after each what it is. */
    private static final String OF_MODULES = " tau=2*pi TAU=2*pi SQRT2=sqrt(2) SQRT_2=sqrt(2) sqrt2=sqrt(2) SQRT1_2=1/sqrt(2) "
            + "FRAC_1_SQRT_2=1/sqrt(2) FRAC_2_SQRT_PI=2/sqrt(pi) FRAC_PI_2=pi/2 LN2=log(2) LN_2=log(2) ln2=log(2) LN10=log(10) "
            + "LN_10=log(10) ln10=log(10) LOG2E=1/log(2) LOG10E=1/log(10) euler_gamma=0.5772156649015329 ";

    private ProgramConstants() {
    }

    /**
     * What a name is as it was typed, with its module; null if it is no constant.
     */
    static Expression of(String typed) {
        int module = Math.max(typed.lastIndexOf('.'), typed.lastIndexOf(':')) + 1;
        String value = Derived.after(typed.substring(module), (module > 0) ? OF_MODULES : OF_C);
        return (value == null) ? null : Parser.parse(value);
    }

}
