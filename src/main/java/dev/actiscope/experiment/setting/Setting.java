package dev.actiscope.experiment.setting;

import java.util.List;
import java.util.Optional;

import dev.actiscope.activation.InvalidInputException;
import dev.actiscope.curve.query.Query;

/**
 * Something that the visitor of an experiment may set.
 *
 * @param <T> what it is set to
 */
public interface Setting<T> {

    /**
     * The parameter of the address: none of {@code claim}, {@code format} and
     * {@code lang}, which every address of the API knows, nor of {@code beside},
     * {@code lecture}, {@code controls} and {@code show}, which the pages know.
     */
    String name();

    /** What it is unless it is set. */
    T standard();

    /**
     * What it is set to.
     * @return empty if the query does not say
     * @throws InvalidInputException with the name of the parameter, if it is not
     * understood or out of bounds
     */
    Optional<T> read(Query query);

    /**
     * What an address says of it: one text, unless the parameter stands there several
     * times.
     */
    List<String> print(T value);

    /**
     * The texts that it may have, of a choice; empty where there are too many to tell.
     */
    default List<String> values() {
        return List.of();
    }

    /** The least number that it takes; NaN where it does not take numbers. */
    default double low() {
        return Double.NaN;
    }

    /** The greatest number that it takes; NaN where it does not take numbers. */
    default double high() {
        return Double.NaN;
    }

}
