package dev.actiscope.formula.algebra;

import dev.actiscope.activation.Parameter;
import dev.actiscope.formula.tree.Notation;
import dev.actiscope.formula.tree.Expression;
import dev.actiscope.formula.tree.Operator;

/**
 * What the functions of the catalogue are, written out.
 */
public final class Expansion {

    private Expansion() {
    }

    /**
     * A function of the catalogue as its formula.
     * @param application the function with its argument and its settings
     */
    public static Expression expand(Expression application) {
        Expression formula = Notation.read(application.definition().formula());
        int i = 0;
        // Under names that nobody can type, so that no setting is taken for another
        // parameter.
        for (Parameter parameter : application.definition().parameters()) {
            formula = formula.replace(parameter.name(), Expression.symbol("#" + parameter.name()));
        }
        formula = formula.replace("x", Expression.symbol("#x"));
        for (Parameter parameter : application.definition().parameters()) {
            formula = formula.replace("#" + parameter.name(), application.operand(++i));
        }
        return formula.replace("#x", application.operand(0));
    }

    /** The same tree with every function of the catalogue written out. */
    public static Expression expandAll(Expression e) {
        Expression inner = e.map(Expansion::expandAll);
        return inner.is(Operator.APPLICATION) ? expandAll(expand(inner)) : inner;
    }

}
