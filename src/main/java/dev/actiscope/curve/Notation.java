package dev.actiscope.curve;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.activation.Catalogue;
import dev.actiscope.activation.Definition;
import dev.actiscope.activation.InvalidInputException;
import dev.actiscope.activation.Parameter;
import dev.actiscope.activation.Parametric;
import dev.actiscope.text.Names;

/**
 * The text of one {@code f}: a name or a formula, and after a colon settings with commas
 * between them.
 */
record Notation(String text, Language formulas) {

    /**
     * @throws InvalidInputException if the text does not name a function and settings
     * that it takes
     */
    Curve curve() {
        if (this.text.length() > Curve.LONGEST && !isName(this.text)) {
            throw problem("function-too-long", Curve.LONGEST, this.text.length());
        }
        int colon = this.text.indexOf(':');
        Parametric function = function((colon < 0) ? this.text : this.text.substring(0, colon));
        List<Parameter> parameters = function.parameters();
        Double[] settings = new Double[parameters.size()];
        if (colon >= 0) {
            for (String setting : Field.list(this.text.substring(colon + 1))) {
                set(function, parameters, settings, setting);
            }
        }
        return Curve.of(function, withDefaults(function, settings));
    }

    private Parametric function(String name) {
        if (name.isEmpty()) {
            throw problem("missing-function");
        }
        if (!isName(name)) {
            return formula(name);
        }
        return Catalogue.find(name)
            .orElseThrow(() -> hasX(name) ? unknown("f", name).as("unknown-function-or-formula") : unknown("f", name));
    }

    private Parametric formula(String formula) {
        try {
            return this.formulas.read(formula);
        }
        catch (InvalidInputException ex) {
            throw ex.in(formula);
        }
    }

    static InvalidInputException unknown(String parameter, String name) {
        return new InvalidInputException(parameter, "unknown-function", Field.quote(name),
                Names.nearest(name, knownNames()));
    }

    /** Whether the text can only be a name; every other is a formula. */
    private static boolean isName(String text) {
        return Names.isName(text) && !Names.canonical(text).equals("x");
    }

    /** Whether there is an x in it as there would be in a formula: x-1, -x, 2x. */
    private static boolean hasX(String name) {
        boolean free = true;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (free && (c == 'x' || c == 'X') && (i + 1 == name.length() || name.charAt(i + 1) == '-')) {
                return true;
            }
            free = c == '-' || free && c >= '0' && c <= '9';
        }
        return false;
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

    private static void set(Parametric function, List<Parameter> parameters, Double[] settings, String setting) {
        int equals = setting.indexOf('=');
        if (equals <= 0) {
            throw problem("not-a-setting", Field.quote(setting));
        }
        String name = Names.canonical(setting.substring(0, equals));
        int index = indexOf(parameters, name);
        if (index < 0) {
            throw unknownSetting(function, parameters, name);
        }
        if (settings[index] != null) {
            throw problem("repeated-setting", parameters.get(index).name());
        }
        settings[index] = Field.number("f", parameters.get(index).name(), setting.substring(equals + 1));
    }

    private static InvalidInputException unknownSetting(Parametric function, List<Parameter> parameters, String name) {
        String known = names(parameters);
        if (known.isEmpty()) {
            return problem("no-parameters", Field.quote(function.notation()), Field.quote(name));
        }
        return problem("unknown-setting", Field.quote(function.notation()), known, Field.quote(name));
    }

    /** The place of a parameter, negative if there is none of this name. */
    private static int indexOf(List<Parameter> parameters, String name) {
        int index = parameters.size() - 1;
        while (index >= 0 && !parameters.get(index).isCalled(name)) {
            index--;
        }
        return index;
    }

    private static String names(List<Parameter> parameters) {
        List<String> names = new ArrayList<>();
        for (Parameter parameter : parameters) {
            names.add(parameter.name());
        }
        return String.join(", ", names);
    }

    private static List<Double> withDefaults(Parametric function, Double[] settings) {
        List<Double> values = function.defaults();
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
