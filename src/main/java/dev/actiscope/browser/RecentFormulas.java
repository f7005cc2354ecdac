package dev.actiscope.browser;

import java.util.HashMap;
import java.util.Map;

import dev.actiscope.activation.Parametric;
import dev.actiscope.curve.FormulaLanguage;
import dev.actiscope.formula.Formula;

/**
 * The language of formulas for one visitor, who moves a slider of the same few again and
 * again: to find how a formula is best computed takes longer than to compute it. No
 * answer depends on what is remembered.
 */
final class RecentFormulas implements FormulaLanguage {

    /** More than one view shows, and what was typed on the way to it. */
    private static final int MOST = 32;

    private final Map<String, Parametric> formulas = new HashMap<>();

    @Override
    public Parametric read(String text) {
        Parametric known = this.formulas.get(text);
        if (known != null) {
            return known;
        }
        Parametric formula = Formula.parse(text);
        if (this.formulas.size() == MOST) {
            this.formulas.clear();
        }
        this.formulas.put(text, formula);
        return formula;
    }

}
