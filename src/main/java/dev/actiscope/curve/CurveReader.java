package dev.actiscope.curve;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.activation.InvalidInputException;
import dev.actiscope.activation.Parameter;
import dev.actiscope.activation.Parametric;
import dev.actiscope.activation.catalogue.Catalogue;
import dev.actiscope.activation.catalogue.Definition;
import dev.actiscope.curve.query.Field;
import dev.actiscope.text.Names;

/**
 * The text of one {@code f}: a name or a formula, and after a colon settings with commas
 * between them.
 */
record CurveReader(String text, FormulaLanguage formulas) {

    /**
     * @throws InvalidInputException if the text does not name a function and settings
     * that it takes
     */
    Curve curve() {
        if (this.text.length() > Curve.LONGEST && !isName(this.text)) {
            throw problem("function-too-long", Curve.LONGEST, this.text.length());
        }
        String plain = Names.narrow(this.text);
        int colon = colon(plain);
        Parametric function = function((colon < 0) ? this.text : this.text.substring(0, colon));
        List<Double> settings = function.defaults();
        boolean[] given = new boolean[settings.size()];
        if (colon >= 0) {
            for (String setting : Field.list(plain.substring(colon + 1))) {
                set(function, settings, given, setting);
            }
        }
        Curve curve = Curve.of(function, settings);
        // What an address then says has to be read again.
        int length = curve.notation().length();
        if (length > Curve.LONGEST) {
            throw problem("function-too-long", Curve.LONGEST, length);
        }
        return curve;
    }

    /**
     * Where the settings begin: the last colon outside brackets behind which there are
     * only settings. If there is none, the first colon, unless that is a formula's own. A
     * function of a program has its own colons and equals signs.
     */
    private static int colon(String text) {
        if (text.contains("return ")) {
            return -1;
        }
        int open = 0;
        for (int i = text.length() - 1; i > 0; i--) {
            char c = text.charAt(i);
            open += (c == ')' || c == '}' || c == ']') ? 1 : (c == '(' || c == '{' || c == '[') ? -1 : 0;
            if (c == ':' && open == 0 && isSetting(text.substring(i + 1))) {
                return i;
            }
        }
        boolean own = text.indexOf('?') >= 0 || text.indexOf('{') >= 0 || text.contains("lambda ")
                || text.contains("::");
        return own ? -1 : text.indexOf(':');
    }

    /** Whether a text begins as a setting does, with a name and an equals sign. */
    private static boolean isSetting(String text) {
        int equals = text.indexOf('=');
        return equals > 0 && text.indexOf("==") != equals && Names.isName(text.substring(0, equals).trim());
    }

    private Parametric function(String name) {
        if (name.isEmpty()) {
            throw problem("missing-function");
        }
        if (!isName(name)) {
            return formula(name);
        }
        Definition known = Catalogue.find(name).orElse(null);
        if (known == null) {
            InvalidInputException unknown = unknown("f", name);
            String written = isProduct(name) ? name.charAt(0) + "*" + name.charAt(1) : written(name);
            throw !written.isEmpty() ? unknownProduct(name, written)
                    : hasX(name) || isWhole(name) ? unknown.as("unknown-function-or-formula") : unknown;
        }
        return known;
    }

    /** Whether it is a formula that lacks nothing, as few names are: 0, pi, 1e5. */
    private boolean isWhole(String name) {
        try {
            return this.formulas.read(name).parameters().isEmpty();
        }
        catch (InvalidInputException ex) {
            return false;
        }
    }

    /**
     * How a formula is written that a name with an x seems to be and cannot be read,
     * sin(x) for sinx; empty if it seems to be none, or can be read in brackets.
     */
    private String written(String name) {
        String written = "";
        try {
            this.formulas.read(name);
        }
        catch (InvalidInputException ex) {
            if (ex.code().startsWith("formula-run-together")) {
                List<String> texts = ex.texts();
                int start = (int) ex.arguments().get(0) - 1;
                int end = Math.min(name.length(), start + texts.get(1).length());
                written = name.substring(0, start) + texts.get(2) + name.substring(end);
                if (texts.size() > 3) {
                    written += " / " + name.substring(0, start) + texts.get(3) + name.substring(end);
                }
            }
        }
        return (isMoreThanLetters(written) && name.indexOf('x') >= 0) ? written : "";
    }

    /** Whether a call, a number or a longer name is in it: b*o*x may be anything. */
    private static boolean isMoreThanLetters(String written) {
        boolean more = false;
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            boolean second = i > 0 && isOfWord(c) && isOfWord(written.charAt(i - 1));
            more |= c == '(' || c >= '0' && c <= '9' || second;
        }
        return more;
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

    /**
     * Whether there is an x in it as there would be in a formula, not as a letter of a
     * word: x-1, 2πx, x2, eˣ.
     */
    private static boolean hasX(String typed) {
        String name = Names.canonical(typed) + '-';
        int letters = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == 'ˣ' || letters == 1 && name.charAt(i - 1) == 'x' && !isOfWord(c)) {
                return true;
            }
            letters = isOfWord(c) ? letters + 1 : 0;
        }
        return false;
    }

    /** Whether two letters are what a formula would read as their product, with x: kx. */
    private static boolean isProduct(String name) {
        return name.length() == 2 && isOfWord(name.charAt(0)) && isOfWord(name.charAt(1)) && name.indexOf('x') >= 0;
    }

    private static InvalidInputException unknownProduct(String name, String written) {
        return new InvalidInputException("f", "unknown-function-or-product", Field.quote(name),
                Names.nearest(name, knownNames()), written);
    }

    private static boolean isOfWord(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static List<List<String>> knownNames() {
        List<List<String>> known = new ArrayList<>();
        for (Definition definition : Catalogue.definitions()) {
            List<String> names = new ArrayList<>();
            names.add(definition.name());
            names.addAll(definition.aliases());
            known.add(names);
        }
        return known;
    }

    private static void set(Parametric function, List<Double> settings, boolean[] given, String setting) {
        int equals = setting.indexOf('=');
        if (equals <= 0) {
            throw problem("not-a-setting", Field.quote(setting));
        }
        String called = Names.canonical(setting.substring(0, equals).trim());
        int index = settings.size() - 1;
        while (index >= 0 && !function.parameters().get(index).isCalled(called)) {
            index--;
        }
        if (index < 0) {
            throw unknownSetting(function, called);
        }
        String name = function.parameters().get(index).name();
        if (given[index]) {
            throw problem("repeated-setting", name);
        }
        given[index] = true;
        settings.set(index, Field.number("f", name, setting.substring(equals + 1).trim()));
    }

    private static InvalidInputException unknownSetting(Parametric function, String name) {
        List<String> known = new ArrayList<>();
        for (Parameter parameter : function.parameters()) {
            known.add(parameter.name());
        }
        return known.isEmpty() ? problem("no-parameters", Field.quote(function.notation()), Field.quote(name))
                : problem("unknown-setting", Field.quote(function.notation()), String.join(", ", known),
                        Field.quote(name));
    }

    private static InvalidInputException problem(String code, Object... arguments) {
        return new InvalidInputException("f", code, arguments);
    }

}
