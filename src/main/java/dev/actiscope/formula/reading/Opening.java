package dev.actiscope.formula.reading;

import dev.actiscope.activation.catalogue.Catalogue;
import dev.actiscope.formula.reading.Token.Kind;
import dev.actiscope.formula.tree.ElementaryFunction;

/**
 * What people write before a formula, and is none of it: {@code f(x) =}, {@code y =},
 * {@code lambda x:}, {@code x =>} and the equals sign of a spreadsheet.
 */
final class Opening {

    private final Tokens tokens;

    Opening(Tokens tokens) {
        this.tokens = tokens;
    }

    /**
     * Skips it, if there is one.
     * @return whether it is one of languages whose remainder has the sign of what is
     * divided: an arrow
     */
    boolean skip() {
        if (this.tokens.next().isSign("=")) {
            this.tokens.skip(1);
        }
        skipLeftSide();
        return skipArguments();
    }

    /**
     * Skips {@code lambda x:}, {@code x =>}, {@code (x) ->} and the like.
     * @return whether it was an arrow
     */
    private boolean skipArguments() {
        if (isNamed(0, "lambda") && isSign(2, ":") && isInput(1)) {
            this.tokens.skip(3);
            return false;
        }
        boolean brackets = isSign(0, "(") && isSign(2, ")");
        int arrow = brackets ? 3 : 1;
        if (isSign(arrow + 1, ">") && (isSign(arrow, "=") || isSign(arrow, "-")) && isInput(brackets ? 1 : 0)) {
            this.tokens.skip(arrow + 2);
            if (this.tokens.next().is(Kind.NUMBER) && (isSign(1, "?") || this.tokens.ahead(1).is(Kind.END))) {
                throw this.tokens.next().problem("formula-arrow");
            }
            return true;
        }
        return false;
    }

    /** Skips f(x) = or y =. */
    private void skipLeftSide() {
        Token name = this.tokens.next();
        boolean applied = isSign(1, "(") && this.tokens.ahead(2).is(Kind.NAME) && isSign(3, ")");
        int equals = applied ? 4 : 1;
        boolean plain = isNamed(0, "y") || isNamed(0, "f") || isNamed(0, "g");
        if (name.is(Kind.NAME) && isSign(equals, "=") && (applied || plain)) {
            if (applied && !isInput(2)) {
                return;
            }
            ElementaryFunction function = ElementaryFunction.find(name.text());
            if (applied && function != null && Catalogue.find(function.key()).isEmpty()) {
                throw this.tokens.ahead(equals).problem("formula-equation", this.tokens.shown(name) + "(x)");
            }
            this.tokens.skip(equals + 1);
        }
    }

    /** Whether the input comes some places ahead; no other name may stand for it. */
    private boolean isInput(int places) {
        Token name = this.tokens.ahead(places);
        if (name.is(Kind.NAME) && !name.text().equals("x")) {
            throw name.problem("formula-variable", this.tokens.shown(name));
        }
        return name.is(Kind.NAME);
    }

    private boolean isNamed(int places, String name) {
        Token token = this.tokens.ahead(places);
        return token.is(Kind.NAME) && token.text().equals(name);
    }

    private boolean isSign(int places, String sign) {
        return this.tokens.ahead(places).isSign(sign);
    }

}
