package dev.actiscope.web.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.actiscope.activation.Parameter;
import dev.actiscope.activation.catalogue.Definition;
import dev.actiscope.curve.Curve;

/**
 * What a curve is, and its parameters by name.
 */
final class FunctionFields {

    private FunctionFields() {
    }

    /** The name of a function of the catalogue, else null. */
    static String activation(Curve curve) {
        return curve.definition().map(Definition::name).orElse(null);
    }

    /** The text of a formula, else null. */
    static String formula(Curve curve) {
        return curve.definition().isPresent() ? null : curve.function().notation();
    }

    static Map<String, Double> of(Curve curve) {
        List<Parameter> parameters = curve.function().parameters();
        Map<String, Double> settings = new LinkedHashMap<>();
        for (int i = 0; i < parameters.size(); i++) {
            settings.put(parameters.get(i).name(), curve.settings().get(i));
        }
        return settings;
    }

}
