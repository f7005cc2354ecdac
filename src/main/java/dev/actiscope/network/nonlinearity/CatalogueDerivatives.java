package dev.actiscope.network.nonlinearity;

import java.util.HashMap;
import java.util.Map;

import dev.actiscope.activation.catalogue.Catalogue;
import dev.actiscope.activation.catalogue.Definition;
import dev.actiscope.formula.Derivatives;
import dev.actiscope.formula.Formula;

/**
 * How the functions of the catalogue change with their parameters. They are derived once,
 * and not for every layer of every network.
 */
final class CatalogueDerivatives {

    private static final Map<String, Derivatives> ALL = all();

    private CatalogueDerivatives() {
    }

    private static Map<String, Derivatives> all() {
        Map<String, Derivatives> all = new HashMap<>();
        for (Definition definition : Catalogue.definitions()) {
            if (!definition.parameters().isEmpty()) {
                all.put(definition.name(), Formula.canonical(definition.formula()).derivatives());
            }
        }
        return Map.copyOf(all);
    }

    /** Those of a function with parameters. */
    static Derivatives of(Definition definition) {
        return ALL.get(definition.name());
    }

}
