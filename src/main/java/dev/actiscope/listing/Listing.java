package dev.actiscope.listing;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.activation.Parameter;
import dev.actiscope.activation.Stochastic;
import dev.actiscope.activation.catalogue.Definition;
import dev.actiscope.curve.Curve;
import dev.actiscope.formula.Limit;

/**
 * A function in code, at its present parameters.
 *
 * @param target the library or language
 * @param own a call of the library's own function, empty if it has none that takes the
 * parameters
 * @param remarks what differs in the library's own function, and what is to be said of
 * the function, as keys of the messages under {@code listing.} with their arguments
 * @param code what computes the same from the formula
 */
public record Listing(Target target, String own, List<Remark> remarks, String code) {

    /**
     * @param code the message's key
     * @param arguments what it names
     */
    public record Remark(String code, List<String> arguments) {
    }

    /**
     * The code for a curve, of which nothing but its parameters is filled in: names stand
     * for them, and their values are what the names have by default.
     */
    public static Listing of(Curve curve, Target target) {
        Source source = new Source(target);
        String name = source.define(curve.function(), curve.activation(), curve.settings());
        Own.Call own = Own.of(curve.resolved(), target);
        List<Remark> remarks = new ArrayList<>(own.remarks());
        if (curve.function() instanceof Definition definition && Limit.of(definition, curve.activation()) != null) {
            Parameter parameter = definition.parameters().get(0);
            remarks.add(new Remark("limit", List.of(Source.setting(parameter, curve.settings().get(0)))));
        }
        if (curve.activation() instanceof Stochastic) {
            remarks.add(new Remark("expectation", List.of()));
        }
        return new Listing(target, own.code(), List.copyOf(remarks),
                (target == Target.JAVA) ? source.java(name, curve.settings()) : source.python(""));
    }

}
