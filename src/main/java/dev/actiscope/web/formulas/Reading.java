package dev.actiscope.web.formulas;

import java.util.List;

import dev.actiscope.curve.Curve;
import dev.actiscope.curve.query.Query;
import dev.actiscope.curve.query.Query.Entry;
import dev.actiscope.formula.typeset.Typeset;

/**
 * What somebody types, and as what it is read.
 *
 * @param typed as it was typed
 * @param canonical the same as the product writes it
 * @param math the same as MathML
 * @param f the same in an address, with its settings
 */
public record Reading(String typed, String canonical, String math, String f) {

    /**
     * @param typed a formula, and maybe after a colon its settings
     */
    static Reading of(String typed) {
        Curve curve = Curve.parse(typed);
        String notation = curve.notation();
        return new Reading(typed, notation, Typeset.mathMl(curve.written().expression()), notation);
    }

    /** The query that shows it in the explorer. */
    public String query() {
        return new Query(List.of(new Entry("f", this.f))).print();
    }

}
