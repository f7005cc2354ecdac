package dev.actiscope.web.explorer;

import java.util.List;

/**
 * A function as the page lists it, in the visitor's language.
 *
 * @param name in an address
 * @param title as prose writes it
 * @param family the name of its family
 * @param summary what it is, in a sentence
 * @param search every name by which a search finds it, in lower case, one a line
 * @param parameters its parameters
 */
public record CatalogueEntry(String name, String title, String family, String summary, String search,
        List<Slot> parameters) {

    /**
     * What every page knows of it.
     */
    Titled titled() {
        return new Titled(this.name, this.title, this.parameters);
    }

    /**
     * A function without what is needed only to choose it.
     *
     * @param name in an address
     * @param title as prose writes it
     * @param parameters its parameters
     */
    public record Titled(String name, String title, List<Slot> parameters) {
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
