package dev.actiscope.curve;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.activation.Catalogue;
import dev.actiscope.activation.Definition;
import dev.actiscope.activation.InvalidInputException;
import dev.actiscope.activation.Parameter;

/**
 * The text of one {@code f}: a name, and after a colon settings with commas between them.
 */
record Notation(String text) {

    /**
     * @throws InvalidInputException if the text does not name a function and settings
     * that it takes
     */
    Curve curve() {
        if (this.text.length() > Curve.LONGEST && !isName(this.text)) {
            throw problem("function-too-long", Curve.LONGEST, this.text.length());
        }
        int colon = this.text.indexOf(':');
        Definition definition = definition((colon < 0) ? this.text : this.text.substring(0, colon));
        Double[] settings = new Double[definition.parameters().size()];
        if (colon >= 0) {
            for (String setting : Field.list(this.text.substring(colon + 1))) {
                set(definition, settings, setting);
            }
        }
        return Curve.of(definition, withDefaults(definition, settings));
    }

    private static Definition definition(String name) {
        if (name.isEmpty()) {
            throw problem("missing-function");
        }
        if (!isName(name)) {
            throw problem("not-a-name", Field.quote(name));
        }
        return Catalogue.find(name).orElseThrow(() -> unknown("f", name));
    }

    static InvalidInputException unknown(String parameter, String name) {
        return new InvalidInputException(parameter, "unknown-function", Field.quote(name),
                Names.nearest(name, knownNames()));
    }

    /** Whether the text can only be a name; every other is a formula. */
    private static boolean isName(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isLetterOrDigit(c) && c != '-' && c != '_') {
                return false;
            }
        }
        return !Catalogue.canonical(text).equals("x");
    }

    /**
     * Roughly, beyond ASCII: there everything but the signs of Latin-1, and the blocks of
     * punctuation and symbols. The library's exact answer is a tenth of the core that a
     * browser loads.
     */
    private static boolean isLetterOrDigit(char c) {
        return (c >= '\u0100') ? c < '\u2000' || c >= '\u2E80'
                : Percent.isLetterOrDigit(c) || c >= 'À' && c != '×' && c != '÷';
    }

    private static List<List<String>> knownNames() {
        List<List<String>> known = new ArrayList<>();
        for (Definition definition : Catalogue.definitions()) {
            List<String> names = new ArrayList<>(List.of(definition.name()));
            names.addAll(definition.aliases());
            known.add(names);
        }
        return known;
    }

    private static void set(Definition definition, Double[] settings, String setting) {
        int equals = setting.indexOf('=');
        if (equals <= 0) {
            throw problem("not-a-setting", Field.quote(setting));
        }
        String name = Catalogue.canonical(setting.substring(0, equals));
        int index = indexOf(definition, name);
        if (index < 0) {
            throw unknownSetting(definition, name);
        }
        if (settings[index] != null) {
            throw problem("repeated-setting", name);
        }
        settings[index] = Field.number("f", name, setting.substring(equals + 1));
    }

    private static InvalidInputException unknownSetting(Definition definition, String name) {
        List<String> known = parameterNames(definition);
        if (known.isEmpty()) {
            return problem("no-parameters", definition.name(), Field.quote(name));
        }
        return problem("unknown-setting", definition.name(), String.join(", ", known), Field.quote(name));
    }

    /** The place of a parameter, negative if there is none of this name. */
    private static int indexOf(Definition definition, String name) {
        int index = definition.parameters().size() - 1;
        while (index >= 0 && !definition.parameters().get(index).name().equals(name)) {
            index--;
        }
        return index;
    }

    private static List<String> parameterNames(Definition definition) {
        List<String> names = new ArrayList<>();
        for (Parameter parameter : definition.parameters()) {
            names.add(parameter.name());
        }
        return names;
    }

    private static List<Double> withDefaults(Definition definition, Double[] settings) {
        List<Double> values = definition.defaults();
        for (int i = 0; i < settings.length; i++) {
            if (settings[i] != null) {
                values.set(i, settings[i]);
            }
        }
        return values;
    }

    private static InvalidInputException problem(String code, Object... arguments) {
        return new InvalidInputException("f", code, arguments);
    }

}
