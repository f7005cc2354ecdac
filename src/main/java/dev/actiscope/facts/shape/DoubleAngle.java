package dev.actiscope.facts.shape;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.formula.tree.ElementaryFunction;
import dev.actiscope.formula.tree.Expression;
import dev.actiscope.formula.tree.Operator;

/**
 * 2 sin u cos u as sin 2u, of which bounds tell more: that of the slope of x + sin²(x), 1
 * + 2 sin x cos x, is nowhere below 0.
 */
final class DoubleAngle {

    private DoubleAngle() {
    }

    /** The same with such products of a sine and a cosine as one sine. */
    static Expression of(Expression e) {
        return switch (e.operator()) {
            case SUM -> Expression.sum(e.operands().stream().map(DoubleAngle::of).toList());
            case NEGATIVE -> Expression.negative(of(e.operand(0)));
            case QUOTIENT -> Expression.quotient(of(e.operand(0)), e.operand(1));
            case PRODUCT -> product(flat(e));
            default -> e;
        };
    }

    private static List<Expression> flat(Expression e) {
        if (!e.is(Operator.PRODUCT)) {
            return List.of(e);
        }
        List<Expression> factors = new ArrayList<>();
        e.operands().forEach((factor) -> factors.addAll(flat(factor)));
        return factors;
    }

    private static Expression product(List<Expression> factors) {
        for (Expression sine : factors) {
            for (Expression cosine : factors) {
                if (sine.is(ElementaryFunction.SIN) && cosine.is(ElementaryFunction.COS)
                        && sine.operand(0).equals(cosine.operand(0))) {
                    return product(factors, sine, cosine);
                }
            }
        }
        return factors.stream().reduce(Expression::product).orElseThrow();
    }

    private static Expression product(List<Expression> factors, Expression sine, Expression cosine) {
        Expression twice = Expression.product(Expression.number(2), sine.operand(0));
        Expression product = Expression.product(Expression.number(0.5), Expression.call(ElementaryFunction.SIN, twice));
        for (Expression factor : factors) {
            product = (factor == sine || factor == cosine) ? product : Expression.product(factor, product);
        }
        return product;
    }

}
