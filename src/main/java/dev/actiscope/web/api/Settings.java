package dev.actiscope.web.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.actiscope.activation.Parameter;
import dev.actiscope.curve.Curve;

/**
 * The parameters of a curve by name.
 */
final class Settings {

    private Settings() {
    }

    static Map<String, Double> of(Curve curve) {
        List<Parameter> parameters = curve.definition().parameters();
        Map<String, Double> settings = new LinkedHashMap<>();
        for (int i = 0; i < parameters.size(); i++) {
            settings.put(parameters.get(i).name(), curve.settings().get(i));
        }
        return settings;
    }

}
