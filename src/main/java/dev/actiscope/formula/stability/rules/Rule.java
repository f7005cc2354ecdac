package dev.actiscope.formula.stability.rules;

import java.util.function.Function;
import java.util.function.Predicate;

import dev.actiscope.formula.tree.Expression;

/**
 * One way in which a part of a formula is computed otherwise than it is written.
 *
 * @param name what it is called; its reason is said where it is carried out
 * @param written an example
 * @param computed what the example is computed as
 * @param x where the example, computed as it is written, is infinite, NaN or wrong
 * @param kind of which parts it is
 * @param goesOn whether the rules after it go on with what it makes of a part
 * @param rewriting gives what a part is computed as, or null where that is nothing else
 */
public record Rule(String name, String written, String computed, double x, Part.Kind kind, boolean goesOn,
        Function<Part, Expression> rewriting) {

    /** Of two terms of a sum. */
    static Rule ofPair(String name, String written, String computed, double x, Function<Pair, Expression> rewriting) {
        return new Rule(name, written, computed, x, Part.Kind.PAIR, false, (part) -> rewriting.apply((Pair) part));
    }

    /**
     * Of some factors of a product.
     * @param step says whether it has found and replaced them
     */
    static Rule ofFactors(String name, String written, String computed, double x, Predicate<Product> step) {
        return new Rule(name, written, computed, x, Part.Kind.PRODUCT, true,
                (part) -> step.test((Product) part) ? ((Product) part).changed() : null);
    }

    /** Of a product as a whole. */
    static Rule ofProduct(String name, String written, String computed, double x,
            Function<Product, Expression> rewriting) {
        return new Rule(name, written, computed, x, Part.Kind.PRODUCT, false,
                (part) -> rewriting.apply((Product) part));
    }

    /** Of a natural logarithm. */
    static Rule ofLogarithm(String name, String written, String computed, double x,
            Function<Logarithm, Expression> rewriting) {
        return new Rule(name, written, computed, x, Part.Kind.LOGARITHM, false,
                (part) -> rewriting.apply((Logarithm) part));
    }

    /** Of any other logarithm. */
    static Rule ofOtherLogarithm(String name, String written, String computed, double x,
            Function<Logarithm, Expression> rewriting) {
        return new Rule(name, written, computed, x, Part.Kind.OTHER_LOGARITHM, false,
                (part) -> rewriting.apply((Logarithm) part));
    }

    /** Of a square root. */
    static Rule ofRoot(String name, String written, String computed, double x,
            Function<Part.Root, Expression> rewriting) {
        return new Rule(name, written, computed, x, Part.Kind.ROOT, false, (part) -> rewriting.apply((Part.Root) part));
    }

}
