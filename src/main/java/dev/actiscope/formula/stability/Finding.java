package dev.actiscope.formula.stability;

import dev.actiscope.formula.tree.Expression;

/**
 * Where a formula would have gone wrong had it been computed as it is written.
 *
 * @param written a part as it is written, such as log(1+exp(x))
 * @param computed what is computed in its place, such as softplus(x)
 * @param x where the difference shows, as {@link Findings} looks for it
 * @param naive what the whole formula as written gives there, maybe infinite or NaN
 * @param value what it is
 */
public record Finding(Expression written, Expression computed, double x, double naive, double value) {
}
