package dev.actiscope.listing;

import java.util.List;

import dev.actiscope.curve.Curve;

/**
 * A function in code, at its present parameters.
 *
 * @param target the library or language
 * @param own a call of the library's own function, empty if it has none that takes the
 * parameters
 * @param remarks what differs in the library's own function, as keys of the messages
 * under {@code listing.} with their arguments
 * @param code what computes the same from the formula
 */
public record Listing(Target target, String own, List<Remark> remarks, String code) {

    /**
     * @param code the message's key
     * @param arguments what it names
     */
    public record Remark(String code, List<String> arguments) {
    }

    public static Listing of(Curve curve, Target target) {
        return new Listing(target, "", List.of(), curve.notation());
    }

}
