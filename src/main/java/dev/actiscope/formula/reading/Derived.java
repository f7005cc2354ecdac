package dev.actiscope.formula.reading;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.formula.reading.tokens.Token;
import dev.actiscope.formula.tree.ElementaryFunction;
import dev.actiscope.formula.tree.Expression;

/**
 * Functions that the language has by what they are in others: each is read as a formula
 * in x (and y) that is computed well everywhere.
 */
final class Derived {

    /** Names, and after each what it is. */
    private static final String FUNCTIONS = " sec=1/cos(x) csc=1/sin(x) cosec=1/sin(x) cot=1/tan(x) sech=1/cosh(x) csch=1/sinh(x) "
            + "coth=1/tanh(x) cbrt=sign(x)*abs(x)^(1/3) sinc=if(x==0,1,sin(x)/x) "
            + "acosh=log1p(x-1+sqrt(x-1)*sqrt(x+1)) atanh=log1p(2*x/(1-x))/2 erfcx=exp(x^2)*erfc(x) "
            + "normcdf=erfc(-x/sqrt(2))/2 normpdf=exp(-x^2/2)/sqrt(2*pi) normppf=-sqrt(2)*erfcinv(2*x) mod=x-y*floor(x/y) ieeeremainder=x-y*round(x/y) "
            + "exp2=2^x exp10=10^x hypot=sqrt(x^2+y^2) neg=-x reciprocal=1/x rsqrt=1/sqrt(x) trunc=sign(x)*floor(abs(x)) "
            + "round_away=sign(x)*floor(abs(x)+0.5) sind=sin(x*pi/180) cosd=cos(x*pi/180) tand=tan(x*pi/180) "
            + "radians=x*pi/180 degrees=x*180/pi logit=log(x/(1-x)) clamp_min=max(x,y) clamp_max=min(x,y) "
            + "heavisidetheta=if(x>0,1,if(x<0,0,0/0)) quick_gelu=x*sigmoid(1.702*x) squared_relu=max(0,x)^2 "
            + "tanhshrink=x-tanh(x) hardshrink=if(abs(x)>y,x,0) softshrink=sign(x)*max(abs(x)-y,0) "
            + "squareplus=(x+sqrt(x^2+y))/2 lisht=x*tanh(x) exponential=exp(x) satlin=clip(x,0,1) satlins=clip(x,-1,1) radbas=exp(-x^2) tribas=max(0,1-abs(x)) "
            + "hardlims=if(x>=0,1,-1) logcosh=log(cosh(x)) trelu=if(x>y,x,0) sparse_sigmoid=clip((x+1)/2,0,1) "
            + "sparse_plus=if(x<=-1,0,if(x<1,(x+1)^2/4,x)) "
            + "fmod=sign(x)*(abs(x)-abs(y)*floor(abs(x)/abs(y))) logaddexp=y+softplus(x-y) multiply=x*y "
            + "divide=x/y add=x+y subtract=x-y ";

    /** Other names, and after each the one above. */
    private static final String ALIASES = " arccosh=acosh arcosh=acosh arctanh=atanh artanh=atanh norm_cdf=normcdf ndtr=normcdf "
            + "norm_pdf=normpdf norm_ppf=normppf probit=normppf ndtri=normppf pnorm=normcdf dnorm=normpdf normsdist=normcdf pow2=exp2 negative=neg recip=reciprocal "
            + "inv=reciprocal fix=trunc rem=fmod deg2rad=radians rad2deg=degrees quickgelu=quick_gelu relu2=squared_relu "
            + "relu_squared=squared_relu thresholdedrelu=trelu log_cosh=logcosh tanh_shrink=tanhshrink hard_shrink=hardshrink soft_shrink=softshrink mul=multiply sub=subtract ";

    /** Short names, usual in other countries, and after each the one of this language. */
    private static final String SHORT = " tg=tan ctg=cot arctg=atan sh=sinh ch=cosh th=tanh cth=coth unitstep=binary_step log_e=log logsig=sigmoid tansig=tanh poslin=relu purelin=identity elliotsig=softsign "
            + "hardlim=binary_step ln_1p=log1p exp_m1=expm1 plogis=sigmoid ";

    /** What the second argument is unless it is given, after the name. */
    private static final String DEFAULTS = " hardshrink=0.5 softshrink=0.5 squareplus=4 trelu=1 ";

    /** The names that a second argument may have. */
    private static final String SETTINGS = " lambd lambda threshold theta b ";

    /** NumPy's and PyTorch's sinc, which has its zeros at the whole numbers. */
    private static final String SINC_OF_PI = "if(x==0,1,sin(pi*x)/(pi*x))";

    private static final String LOG_SUM = "logaddexp";

    private Derived() {
    }

    /** Whether there is one of this name. */
    static boolean has(String name) {
        return formula(name) != null;
    }

    /** What the second argument is unless it is given, null if it has to be. */
    static Expression standard(String name) {
        String own = after(name, ALIASES);
        String value = after((own == null) ? name : own, DEFAULTS);
        return (value == null) ? null : Parser.parse(value);
    }

    /** Whether the second argument may be given by this name. */
    static boolean isSetting(String name, String setting) {
        return standard(name) != null && Token.has(SETTINGS, setting);
    }

    /** The usual name for a short one, else null. */
    static String usual(String name) {
        return after(name, SHORT);
    }

    /** How many arguments it has. */
    static int arguments(String name) {
        return formula(name).indexOf('y') >= 0 ? 2 : 1;
    }

    /**
     * What it is at its arguments.
     * @param qualifier what the name was qualified with
     */
    static Expression of(String name, String qualifier, List<Expression> arguments) {
        boolean ofPi = name.equals("sinc") && !qualifier.isEmpty();
        if (name.equals(LOG_SUM)) {
            return logSum(arguments.get(0), arguments.get(1));
        }
        return at(Parser.parse(ofPi ? SINC_OF_PI : formula(name)), arguments);
    }

    /** The constant first, which nothing is then taken away from. */
    private static Expression logSum(Expression x, Expression y) {
        if (x.is(0) || y.is(0)) {
            return Expression.call(ElementaryFunction.SOFTPLUS, x.is(0) ? y : x);
        }
        return at(Parser.parse(formula(LOG_SUM)), x.varies() ? List.of(x, y) : List.of(y, x));
    }

    private static String formula(String name) {
        String own = after(name, ALIASES);
        return after((own == null) ? name : own, FUNCTIONS);
    }

    static String after(String name, String pairs) {
        int key = pairs.indexOf(' ' + name + '=');
        int start = key + name.length() + 2;
        return (key < 0) ? null : pairs.substring(start, pairs.indexOf(' ', start));
    }

    private static Expression at(Expression formula, List<Expression> arguments) {
        if (formula.equals(Expression.X)) {
            return arguments.get(0);
        }
        if (formula.operands().isEmpty()) {
            return formula.toString().equals("y") ? arguments.get(1) : formula;
        }
        List<Expression> operands = new ArrayList<>();
        for (Expression operand : formula.operands()) {
            operands.add(at(operand, arguments));
        }
        return formula.with(operands);
    }

}
