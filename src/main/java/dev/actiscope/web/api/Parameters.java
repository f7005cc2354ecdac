package dev.actiscope.web.api;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import dev.actiscope.activation.Activation;
import dev.actiscope.activation.InvalidInputException;
import dev.actiscope.curve.Curve;
import dev.actiscope.curve.View;
import dev.actiscope.curve.Window;
import dev.actiscope.curve.query.Field;
import dev.actiscope.curve.query.Query;
import dev.actiscope.curve.query.Query.Entry;
import dev.actiscope.formula.Formula;
import dev.actiscope.formula.computing.Work;
import jakarta.servlet.http.HttpServletRequest;

/**
 * The query of a request to the API, read strictly: unlike a page, which shows what it
 * can, the API refuses what it does not understand.
 */
public final class Parameters {

    /** The functions: the one parameter that may stand several times. */
    private static final String F = "f";

    private final Query query;

    private Parameters(Query query) {
        this.query = query;
    }

    /**
     * The parameters of a request.
     * @param known the names that the address knows
     * @throws InvalidInputException for any other name, and for one that is given twice
     * or, but for a function, without a value
     */
    public static Parameters of(HttpServletRequest request, Set<String> known) {
        Query query = Query.parse(request.getQueryString());
        if (known.isEmpty() && !query.entries().isEmpty()) {
            throw new InvalidInputException(query.entries().get(0).name(), "no-query-parameters");
        }
        query.refuseOthers(known);
        known.stream().filter((name) -> !name.equals(F)).forEach(query::one);
        query.entries().stream().filter((entry) -> !entry.name().equals(F)).forEach(Parameters::refuseEmpty);
        return new Parameters(query);
    }

    /** A page takes an empty field of a form for one that is not there. */
    private static void refuseEmpty(Entry entry) {
        if (entry.value().isEmpty()) {
            throw new InvalidInputException(entry.name(), "empty-parameter", entry.name());
        }
    }

    /**
     * The text of a parameter, if it is given.
     */
    public Optional<String> text(String name) {
        return this.query.one(name);
    }

    /**
     * One of several words.
     * @param choices what it may be, the default first
     * @throws InvalidInputException if it is something else
     */
    public String choice(String name, List<String> choices) {
        return choices.get(text(name).map((text) -> Field.choice(name, text, choices)).orElse(0));
    }

    /**
     * A whole number.
     * @throws InvalidInputException if it is none, or out of bounds
     */
    public int whole(String name, int low, int high, int otherwise) {
        return text(name).map((text) -> Field.whole(name, text, low, high)).orElse(otherwise);
    }

    /**
     * The view that the parameters describe, all of it understood.
     * @throws InvalidInputException for the first thing that is wrong with them
     */
    public View view() {
        return View.require(this.query).withDigits();
    }

    /**
     * The functions, and nothing else.
     * @throws InvalidInputException for the first that cannot be read, and if there is
     * none
     */
    List<Curve> curves() {
        return Curve.require(this.query);
    }

    /**
     * The functions, each with all its digits, as far as those of all together do not
     * cost too much.
     * @throws InvalidInputException as {@link #curves} does
     */
    List<Curve> preciseCurves() {
        Work digits = Formula.digits();
        return Curve.require(this.query, (text) -> Formula.parse(text).withAllDigits(digits));
    }

    /**
     * The window in which functions are sampled.
     * @param sampled what is computed in it
     * @throws InvalidInputException for the first thing that is wrong with it
     */
    Window window(List<? extends Activation> sampled) {
        return Window.require(this.query, sampled);
    }

}
