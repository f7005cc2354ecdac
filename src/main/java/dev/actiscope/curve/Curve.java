package dev.actiscope.curve;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.activation.Activation;
import dev.actiscope.activation.Catalogue;
import dev.actiscope.activation.Definition;
import dev.actiscope.activation.InvalidInputException;
import dev.actiscope.activation.Parameter;

/**
 * A function at given parameters: what one {@code f=…} of an address stands for.
 *
 * @param definition the function in the catalogue
 * @param settings a value for each of its parameters, in their order
 * @param activation the function at these parameters
 */
public record Curve(Definition definition, List<Double> settings, Activation activation) {

    public static Curve of(Definition definition, List<Double> settings) {
        return new Curve(definition, List.copyOf(settings), definition.activation(settings));
    }

    /**
     * Reads the notation of an address, such as {@code leaky-relu:leak=0.1}.
     * @throws InvalidInputException if it cannot be read, with the parameter {@code f}
     */
    public static Curve parse(String f) {
        int colon = f.indexOf(':');
        String name = (colon < 0) ? f : f.substring(0, colon);
        Definition definition = Catalogue.find(name)
            .orElseThrow(() -> new InvalidInputException("f", "unknown-function", name));
        List<Double> settings = new ArrayList<>(definition.defaults());
        if (colon >= 0) {
            for (String setting : f.substring(colon + 1).split(",")) {
                String[] pair = setting.split("=");
                for (int i = 0; i < settings.size(); i++) {
                    if (definition.parameters().get(i).name().equals(pair[0])) {
                        settings.set(i, Decimal.parse(pair[1]));
                    }
                }
            }
        }
        return of(definition, settings);
    }

    /**
     * The canonical notation: the canonical name and the parameters that differ from
     * their default.
     */
    public String notation() {
        StringBuilder text = new StringBuilder(this.definition.name());
        char separator = ':';
        for (int i = 0; i < this.settings.size(); i++) {
            Parameter parameter = this.definition.parameters().get(i);
            if (this.settings.get(i) != parameter.defaultValue()) {
                text.append(separator).append(parameter.name()).append('=').append(Decimal.print(this.settings.get(i)));
                separator = ',';
            }
        }
        return text.toString();
    }

}
