package dev.actiscope.browser;

import dev.actiscope.activation.InvalidInputException;
import dev.actiscope.curve.Curve;
import dev.actiscope.formula.Formula;
import dev.actiscope.formula.digits.Doubt;
import dev.actiscope.formula.stability.Finding;
import dev.actiscope.formula.tree.Expression;
import dev.actiscope.formula.typeset.Typeset;
import dev.actiscope.listing.Listing;
import dev.actiscope.listing.Target;
import dev.actiscope.text.Json;

/**
 * What a formula is, as mathematics and as code.
 */
final class FormulaJson {

    private FormulaJson() {
    }

    static String mathMl(Curve curve, String otherwise) {
        return Typeset.mathMl(withSymbols(curve.written().expression(), curve), otherwise);
    }

    static String typeset(String f, int order, String otherwise) {
        Json json = new Json().object();
        try {
            Curve curve = Curve.parse(f);
            Expression expression = (order > 0) ? curve.written().derivative(order) : curve.written().expression();
            Expression set = withSymbols(expression, curve);
            json.key("mathMl").value(Typeset.mathMl(set, otherwise)).key("latex").value(Typeset.latex(set, otherwise));
        }
        catch (InvalidInputException problem) {
            json.key("problem").raw(ProblemJson.of(problem));
        }
        return json.end().toString();
    }

    static String findings(String f) {
        Curve curve = Curve.parse(f).asFormula();
        Json json = new Json().array();
        for (Finding finding : ((Formula) curve.function()).findings(curve.settings())) {
            json.object()
                .key("written")
                .value(Typeset.calls(finding.written()))
                .key("computed")
                .value(Typeset.calls(finding.computed()))
                .key("x")
                .value(finding.x())
                .key("naive")
                .value(finding.naive())
                .key("value")
                .value(finding.value())
                .end();
        }
        return json.end().toString();
    }

    static String doubts(String f) {
        Curve curve = Curve.parse(f);
        Json json = new Json().array();
        if (curve.function() instanceof Formula formula) {
            for (Doubt doubt : formula.doubts(curve.settings())) {
                json.object()
                    .key("x")
                    .value(doubt.x())
                    .key("value")
                    .value(doubt.value())
                    .key("digits")
                    .value(doubt.digits())
                    .end();
            }
        }
        return json.end().toString();
    }

    static String listing(String f, Target target) {
        Listing listing = Listing.of(Curve.parse(f), target);
        Json json = new Json().object().key("own").value(listing.own()).key("remarks").array();
        for (Listing.Remark remark : listing.remarks()) {
            json.object().key("code").value(remark.code()).key("arguments").array();
            for (String argument : remark.arguments()) {
                json.value(argument);
            }
            json.end().end();
        }
        return json.end().key("code").value(listing.code()).end().toString();
    }

    private static Expression withSymbols(Expression expression, Curve curve) {
        return Typeset.withSymbols(expression, curve.function().parameters());
    }

}
