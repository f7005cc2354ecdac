package dev.actiscope.listing;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.activation.Activation;
import dev.actiscope.activation.Parameter;
import dev.actiscope.activation.Parametric;
import dev.actiscope.activation.catalogue.Definition;
import dev.actiscope.formula.Formula;
import dev.actiscope.formula.Limit;
import dev.actiscope.formula.tree.Expression;
import dev.actiscope.formula.tree.Operator;
import dev.actiscope.text.Decimal;
import dev.actiscope.text.Names;

/**
 * The functions of a piece of code, and what they need.
 */
final class Source {

    private final Target target;

    private final List<String> names = new ArrayList<>();

    private final List<String> texts = new ArrayList<>();

    Source(Target target) {
        this.target = target;
    }

    Target target() {
        return this.target;
    }

    private boolean isJava() {
        return this.target == Target.JAVA;
    }

    /** Supplies what the target, or plain Python, lacks for a word. */
    void use(String word, boolean plain) {
        Supplement.of(word, this.target, plain).ifPresent((supplement) -> add(supplement.name(), supplement.text()));
    }

    private boolean supplies(String word, String name) {
        return Supplement.of(word, this.target, false)
            .filter((supplement) -> supplement.name().equals(name))
            .isPresent();
    }

    /** A function of the catalogue at its default parameters. */
    String define(Definition definition) {
        return define(definition, definition.activation(), definition.defaults());
    }

    /**
     * @param settings the values that its parameters have by default
     * @return what it is called
     */
    String define(Parametric function, Activation activation, List<Double> settings) {
        Formula limit = (function instanceof Definition definition) ? Limit.of(definition, activation) : null;
        return (limit != null) ? define(name(function), limit.stable(), List.of(), List.of())
                : define(name(function), formula(function).stable(), function.parameters(), settings);
    }

    /** What the function is called: one that somebody wrote is f. */
    String name(Parametric function) {
        return (function instanceof Definition definition)
                ? new Spelling(isJava()).of(Names.identifier(definition.name())) : "f";
    }

    static Formula formula(Parametric function) {
        return (function instanceof Definition definition) ? Formula.parse(formula(definition)) : (Formula) function;
    }

    /** As it is trained with, which not every formula that has its values is. */
    private static String formula(Definition definition) {
        return switch (definition.name()) {
            // The slopes of the product are others at its corners.
            case "hard-swish" -> "if(x<-3,0,if(x<=3,x*(x+3)/6,x))";
            // Far down it is 0 in every format, and its slope on the way is 0 times ∞.
            case "nrelu" -> "if(x<-20,0," + definition.formula() + ")";
            default -> definition.formula();
        };
    }

    String define(String name, Expression tree, List<Parameter> parameters, List<Double> settings) {
        if (tree.is(Operator.CALL) && tree.operand(0).equals(Expression.X) && supplies(tree.function().key(), name)) {
            use(tree.function().key(), false);
            return name;
        }
        List<String> names = new ArrayList<>();
        for (Parameter parameter : parameters) {
            names.add(parameter.name());
        }
        List<String> written = written(names);
        Code code = new Code(this, names, written, settings);
        String value = code.of(tree);
        String text = body(code, value);
        int number = 1;
        String own = name;
        while (!add(own, head(own, written, settings) + text)) {
            own = name + "_" + ++number;
        }
        return own;
    }

    private String head(String name, List<String> parameters, List<Double> settings) {
        StringBuilder head = new StringBuilder(isJava() ? "static double " + name + "(double x" : "def " + name + "(x");
        for (int i = 0; i < parameters.size(); i++) {
            head.append(isJava() ? ", double " : ", ").append(parameters.get(i));
            if (!isJava()) {
                head.append('=').append(literal(settings.get(i)));
            }
        }
        return Lines.wrap("", "        ", head.append(isJava() ? ") {" : "):").toString(), false);
    }

    /** A number as a setting of a function. */
    static String literal(double value) {
        String text = Decimal.print(value);
        return (text.indexOf('.') < 0 && text.indexOf('e') < 0) ? text + ".0" : text;
    }

    /** A setting in words. */
    static String setting(Parameter parameter, double value) {
        String number = (Math.abs(value) == Double.POSITIVE_INFINITY) ? ((value < 0) ? "−∞" : "∞")
                : Decimal.print(value);
        return parameter.symbol() + " = " + number;
    }

    private String body(Code code, String value) {
        StringBuilder body = new StringBuilder();
        for (String statement : code.statements()) {
            body.append(Lines.wrap("    ", "        ", statement, false));
        }
        String result = "return " + value + (isJava() ? ";" : "");
        if (isJava()) {
            return body.append(Lines.wrap("    ", "            ", result, true)).append("}\n").toString();
        }
        if (!Lines.isLong("    ", result) || Lines.isCall(value)) {
            return body.append(Lines.wrap("    ", "        ", result, false)).toString();
        }
        return body.append("    return (\n")
            .append(Lines.wrap("        ", "        ", value, true))
            .append("    )\n")
            .toString();
    }

    /**
     * Adds a function, unless it is there.
     * @return whether the name stands for it
     */
    private boolean add(String name, String text) {
        int index = this.names.indexOf(name);
        if (index < 0) {
            this.names.add(name);
            this.texts.add(text);
        }
        return index < 0 || this.texts.get(index).equals(text);
    }

    /** The names of parameters as the target takes them. */
    List<String> written(List<String> names) {
        return new Spelling(isJava()).of(names);
    }

    /** All of it in Python, with its imports. */
    String python(String rest) {
        StringBuilder functions = new StringBuilder();
        boolean block = true;
        for (String text : this.texts) {
            boolean next = text.startsWith("def");
            functions.append((next || block) ? "\n\n" : "").append(text);
            block = next;
        }
        if (!rest.isEmpty()) {
            functions.append("\n\n").append(rest);
        }
        String text = functions.toString();
        String imports = Dialect.imports(text, this.target);
        return imports.isEmpty() ? text.substring(2) : imports + text;
    }

    /** All of it as a class in Java, what is called first first. */
    String java(String name, List<Double> settings) {
        String title = (char) (name.charAt(0) + 'A' - 'a') + name.substring(1);
        StringBuilder code = new StringBuilder("final class ").append(title).append(" {\n");
        String main = this.texts.get(this.names.indexOf(name));
        if (main.startsWith("static double " + name + "(double x,")) {
            code.append('\n').append(indented(present(name, settings)));
        }
        for (int i = this.texts.size() - 1; i >= 0; i--) {
            code.append('\n').append(indented(this.texts.get(i)));
        }
        code.append("\n}\n");
        String text = code.toString();
        String imports = Dialect.imports(text, this.target);
        return imports + (imports.isEmpty() ? "" : "\n") + text;
    }

    /** The function at its present parameters. */
    private static String present(String name, List<Double> settings) {
        StringBuilder call = new StringBuilder("static double ").append(name).append("(double x) {\n    return ");
        call.append(name).append("(x");
        for (double setting : settings) {
            call.append(", ").append(literal(setting));
        }
        return call.append(");\n}\n").toString();
    }

    private static String indented(String text) {
        StringBuilder indented = new StringBuilder();
        for (int start = 0; start < text.length();) {
            int end = text.indexOf('\n', start) + 1;
            indented.append("    ").append(text, start, end);
            start = end;
        }
        return indented.toString();
    }

}
