package dev.actiscope.web.explorer;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;

/**
 * A function as the page lists it, in the visitor's language.
 *
 * @param name in an address
 * @param title as prose and legends write it
 * @param heading the same beside what else it is called in this language, or null if that
 * is nothing
 * @param family the name of its family
 * @param summary what it is for, its range and its limits
 * @param search every name by which a search finds it, in lower case, one a line
 * @param parameters its parameters
 * @param picture what a small picture of it draws, as an address has it
 */
public record CatalogueEntry(String name, String title, @JsonInclude(Include.NON_NULL) String heading, String family,
        String summary, String search, List<Slot> parameters, String picture) {

    /**
     * What every page knows of it.
     */
    Titled titled() {
        return new Titled(this.name, this.title, this.heading, this.parameters);
    }

    /**
     * A function without what is needed only to choose it.
     *
     * @param name in an address
     * @param title as prose and legends write it
     * @param heading the same beside what else it is called in this language, or null
     * @param parameters its parameters
     */
    public record Titled(String name, String title, @JsonInclude(Include.NON_NULL) String heading,
            List<Slot> parameters) {
    }

    /**
     * @param name of the parameter
     * @param symbol of the parameter
     * @param low the near end of its slider
     * @param high the far end of its slider
     */
    public record Slot(String name, String symbol, String low, String high) {
    }

}
