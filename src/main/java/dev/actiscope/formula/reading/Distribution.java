package dev.actiscope.formula.reading;

import java.util.List;

import dev.actiscope.formula.reading.tokens.Token;
import dev.actiscope.formula.tree.Expression;

import static dev.actiscope.formula.tree.Expression.quotient;

/**
 * The normal distribution as SciPy, R, Matlab and spreadsheets call it: with a mean and a
 * deviation, and with a word for its density, its probability or what has that.
 */
final class Distribution {

    private static final String PROBABILITY = " normcdf norm_cdf pnorm ndtr ";

    private static final String DENSITY = " normpdf norm_pdf dnorm ";

    private static final String QUANTILE = " normppf norm_ppf ndtri probit qnorm norminv normsinv norm_s_inv norm_inv ";

    /** Of spreadsheets, whose last argument says which of the two it is. */
    private static final String OF_SHEETS = " norm_s_dist norm_dist normdist ";

    private static final String MEANS = " loc mean mu ";

    private static final String DEVIATIONS = " scale sd sigma ";

    private Distribution() {
    }

    static boolean has(String name) {
        return (PROBABILITY + DENSITY + QUANTILE + OF_SHEETS).contains(' ' + name + ' ');
    }

    /**
     * What a call of it means.
     */
    static Expression of(Call call) {
        String name = call.name().text();
        boolean sheet = Token.has(OF_SHEETS, name);
        int values = call.arguments().size();
        boolean standard = name.equals("norm_s_dist");
        if (sheet) {
            call.checkCount(standard ? 2 : 4, standard ? 2 : 4);
            values--;
        }
        else {
            call.checkCount(1, 3);
        }
        boolean density = sheet ? !isTrue(call) : Token.has(DENSITY, name);
        Expression[] places = new Expression[3];
        for (int i = 0; i < values; i++) {
            Call.Argument argument = call.arguments().get(i);
            int place = place(argument.name(), i);
            if (places[place] != null) {
                throw argument.name().problem("formula-repeated-setting", argument.name().text());
            }
            places[place] = argument.value();
        }
        if (places[0] == null) {
            throw call.name().problem("formula-not-called", name);
        }
        if (Token.has(QUANTILE, name)) {
            return quantile(places);
        }
        Expression x = (places[1] == null || places[1].is(0)) ? places[0]
                : Expression.sum(List.of(places[0], Expression.negative(places[1])));
        boolean scaled = places[2] != null && !places[2].is(1);
        Expression of = Derived.of(density ? "normpdf" : "normcdf", "", List.of(scaled ? quotient(x, places[2]) : x));
        return (density && scaled) ? quotient(of, places[2]) : of;
    }

    /** A probability, and mean and deviation where they are given. */
    private static Expression quantile(Expression[] places) {
        Expression standard = Derived.of("normppf", "", List.of(places[0]));
        Expression scaled = (places[2] == null || places[2].is(1)) ? standard : Expression.product(places[2], standard);
        return (places[1] == null || places[1].is(0)) ? scaled : Expression.sum(List.of(places[1], scaled));
    }

    private static boolean isTrue(Call call) {
        Call.Argument last = call.arguments().get(call.arguments().size() - 1);
        String value = last.value().toString();
        if (!Token.has(" true false 1 0 ", value)) {
            throw call.name().problem("formula-unknown-setting", value, "TRUE, FALSE");
        }
        return value.equals("true") || value.equals("1");
    }

    private static int place(Token setting, int place) {
        if (setting == null) {
            return place;
        }
        if (!Token.has(MEANS + DEVIATIONS, setting.text())) {
            throw setting.problem("formula-unknown-setting", setting.text(), "loc, scale");
        }
        return Token.has(MEANS, setting.text()) ? 1 : 2;
    }

}
