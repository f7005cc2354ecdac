package dev.actiscope.formula.reading;

import dev.actiscope.formula.reading.tokens.Token;
import dev.actiscope.formula.reading.tokens.Tokens;
import dev.actiscope.formula.tree.Expression;
import dev.actiscope.formula.tree.Operator;

/**
 * From where to where a condition holds, as mathematics has it: {@code [0, 1)},
 * {@code (-∞, 0]}.
 *
 * @param low null if it has no end there
 * @param lowIn whether the end is in it
 */
record Membership(Expression low, boolean lowIn, Expression high, boolean highIn) {

    private static final String INFINITIES = " inf infty infinity ";

    /** Reads what comes next. */
    static Membership read(Parser parser, Tokens tokens) {
        Token open = tokens.take();
        if (!open.isSign("(") || tokens.shown(open).endsWith("{")) {
            throw open.problem("formula-operand", tokens.shown(open));
        }
        Expression low = bound(parser, tokens, "-");
        tokens.close(open, ",");
        Expression high = bound(parser, tokens, "+");
        Token close = tokens.next();
        tokens.close(open, ")");
        if (low == null && high == null) {
            throw open.problem("formula-indicator", tokens.shown(open) + "…" + tokens.shown(close));
        }
        return new Membership(low, tokens.shown(open).endsWith("["), high, tokens.shown(close).endsWith("]"));
    }

    /** Null if it is infinite. */
    private static Expression bound(Parser parser, Tokens tokens, String sign) {
        int infinity = tokens.next().isSign(sign) ? 1 : 0;
        if (Token.has(INFINITIES, tokens.ahead(infinity).text()) && (infinity == 1 || sign.equals("+"))) {
            tokens.skip(infinity + 1);
            return null;
        }
        return parser.expression();
    }

    /** The condition that a value is in it. */
    Expression holds(Expression value) {
        Expression above = (this.low == null) ? null
                : Expression.comparison(this.lowIn ? Operator.AT_LEAST : Operator.GREATER, value, this.low);
        Expression below = (this.high == null) ? null
                : Expression.comparison(this.highIn ? Operator.AT_MOST : Operator.LESS, value, this.high);
        return (above == null) ? below : (below == null) ? above : Expression.product(above, below);
    }

}
