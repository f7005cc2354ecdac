package dev.actiscope.formula.reading;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.activation.Parameter;
import dev.actiscope.activation.catalogue.Catalogue;
import dev.actiscope.activation.catalogue.Definition;
import dev.actiscope.formula.reading.tokens.Token;
import dev.actiscope.formula.tree.ElementaryFunction;
import dev.actiscope.formula.tree.Expression;
import dev.actiscope.formula.tree.Operator;
import dev.actiscope.text.Names;

import static dev.actiscope.formula.tree.Expression.number;

/**
 * A call of a function of the catalogue, with the settings that it has by its place, by
 * name, or from the framework whose function it is.
 */
final class Application {

    private final Call call;

    private final Framework framework;

    /** What chooses between the two forms of GELU, in all frameworks. */
    static final String APPROXIMATE = "approximate";

    private static final String THRESHOLD = "threshold";

    private static final double USUAL_THRESHOLD = 20;

    Application(Call call) {
        this.call = call;
        this.framework = new Framework(call.name().qualifier());
    }

    /** Whether a setting has a word for its value, or one that makes no difference. */
    static boolean isWordOfSetting(Token setting) {
        return setting.text().equals(APPROXIMATE) || Framework.ignores(setting.text());
    }

    Expression of(Definition definition) {
        Definition meant = (definition.name().equals("gelu") && isApproximate())
                ? Catalogue.find("gelu-tanh").orElseThrow() : definition;
        List<Call.Argument> own = ofItself(definition.name());
        Expression threshold = definition.name().equals("softplus") ? threshold(own) : null;
        Expression applied = new Application(new Call(this.call.name(), own)).applied(meant);
        return (threshold == null) ? applied : aboveThreshold(applied, threshold);
    }

    /** Whether GELU is the one with tanh, by its setting or else by its framework. */
    private boolean isApproximate() {
        for (Call.Argument argument : this.call.arguments()) {
            Token setting = argument.name();
            if (setting != null && (setting.text().equals(APPROXIMATE) || Calls.isSwitch(setting))) {
                String value = argument.value().toString();
                if (!Token.has(" tanh none true false 1 0 ", value)) {
                    throw setting.problem("formula-unknown-setting", value, "tanh, none");
                }
                return value.equals("tanh") || value.equals("true") || value.equals("1");
            }
        }
        return this.framework.approximates();
    }

    /**
     * PyTorch's softplus is x itself where βx is above a threshold, by name or the last
     * argument of three; null where it has none, or the usual one, beyond which x is
     * softplus to the digits that PyTorch has.
     * @param own the function's own arguments, without one by name
     */
    private Expression threshold(List<Call.Argument> own) {
        Expression threshold = null;
        for (Call.Argument argument : this.call.arguments()) {
            if (argument.name() != null && argument.name().text().equals(THRESHOLD)) {
                threshold = argument.value();
            }
        }
        if (own.size() == 3 && own.get(2).name() == null && !this.call.name().qualifier().isEmpty()) {
            threshold = own.remove(2).value();
        }
        return (threshold == null || threshold.is(USUAL_THRESHOLD)) ? null : threshold;
    }

    private static Expression aboveThreshold(Expression softplus, Expression threshold) {
        Expression x = softplus.operand(0);
        Expression scaled = (softplus.operands().size() == 1 || softplus.operand(1).is(1)) ? x
                : Expression.product(softplus.operand(1), x);
        return Expression.choice(Expression.comparison(Operator.GREATER, scaled, threshold), x, softplus);
    }

    /** The arguments that say something of the function itself. */
    private List<Call.Argument> ofItself(String function) {
        List<Call.Argument> some = new ArrayList<>();
        for (Call.Argument argument : this.call.arguments()) {
            String setting = (argument.name() == null) ? "" : argument.name().text();
            boolean slight = function.startsWith("gelu") && setting.equals(APPROXIMATE)
                    || function.equals("softplus") && setting.equals(THRESHOLD);
            if (!slight && !Framework.ignores(setting)) {
                some.add(argument);
            }
        }
        return some;
    }

    private Expression applied(Definition definition) {
        List<Parameter> parameters = definition.parameters();
        this.call.checkCount(1, 1 + parameters.size());
        Expression[] operands = new Expression[1 + parameters.size()];
        Token named = null;
        for (int i = 0; i < this.call.arguments().size(); i++) {
            Token setting = this.call.arguments().get(i).name();
            if (setting == null && named != null) {
                throw named.problem("formula-named-first", named.text());
            }
            named = setting;
            int place = (setting == null) ? i : 1 + place(definition, setting);
            if (operands[place] != null) {
                throw setting.problem("formula-repeated-setting", parameters.get(place - 1).name());
            }
            operands[place] = this.call.arguments().get(i).value();
        }
        if (operands[0] == null) {
            throw this.call.name().problem("formula-not-called", this.call.name().text());
        }
        boolean usual = true;
        for (int i = 0; i < parameters.size(); i++) {
            if (operands[i + 1] == null) {
                operands[i + 1] = number(this.framework.standard(definition.name(), parameters.get(i).name(),
                        parameters.get(i).defaultValue()));
            }
            usual &= operands[i + 1].is(parameters.get(i).defaultValue());
        }
        ElementaryFunction function = ElementaryFunction.find(definition.name());
        return (usual && function != null) ? Expression.call(function, operands[0])
                : Expression.application(definition, List.of(operands));
    }

    private static int place(Definition definition, Token setting) {
        List<String> names = new ArrayList<>();
        for (Parameter parameter : definition.parameters()) {
            if (parameter.isCalled(setting.text())) {
                return names.size();
            }
            names.add(parameter.name());
        }
        throw names.isEmpty() ? setting.problem("formula-no-settings", Names.identifier(definition.name()))
                : setting.problem("formula-unknown-setting", setting.text(), String.join(", ", names));
    }

}
