package dev.actiscope.formula.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;

import dev.actiscope.activation.InvalidInputException;
import dev.actiscope.activation.Parameter;
import dev.actiscope.activation.catalogue.Catalogue;
import dev.actiscope.activation.catalogue.Definition;
import dev.actiscope.curve.Curve;
import dev.actiscope.formula.AnyFormula;
import dev.actiscope.formula.Formula;
import dev.actiscope.formula.computing.Evaluation;
import dev.actiscope.formula.reading.Parser;
import dev.actiscope.formula.tree.Expression;
import dev.actiscope.text.Names;
import dev.actiscope.text.Symbols;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What is set can be pasted where a formula is typed, and means the same. */
class ReadingBackTests {

    private static final int GENERATED = 2000;

    /** In which text that is selected loses what is raised, lowered, above or under. */
    private static final List<String> SPREAD = List.of("<msup>", "<msub>", "<mfrac>", "<msqrt>", "<mtable", "…");

    private int refused;

    static Stream<String> functions() {
        return Catalogue.definitions().stream().flatMap(ReadingBackTests::uses);
    }

    /** By itself, called with other settings, and as a factor. */
    private static Stream<String> uses(Definition definition) {
        String name = Names.identifier(definition.name());
        StringBuilder settings = new StringBuilder();
        for (Parameter parameter : definition.parameters()) {
            settings.append(',').append(parameter.name()).append("=0.3");
        }
        return Stream.of(definition.name(), name + "(2*x" + settings + ")", name + "(x)+1",
                "2*" + name + "(x)^2*x*" + name + "(1)*(x+a)");
    }

    @ParameterizedTest
    @MethodSource("functions")
    void everyFunctionAndItsSlopesAreRead(String f) {
        Curve curve = Curve.parse(f);
        for (int order = 0; order <= 2; order++) {
            Expression expression = (order == 0) ? curve.written().expression() : curve.written().derivative(order);
            assertRead(Typeset.withSymbols(expression, curve.function().parameters()));
        }
        assertThat(this.refused).isZero();
    }

    @Test
    void anyFormulaAndItsSlopeAreRead() {
        for (int seed = 0; seed < GENERATED; seed++) {
            Formula formula = Formula.parse(AnyFormula.of(seed));
            assertRead(formula.expression());
            try {
                assertRead(formula.derivative(1));
            }
            catch (InvalidInputException tooLarge) {
                assertThat(tooLarge.code()).isEqualTo("formula-too-large");
            }
        }
        assertThat(this.refused).isLessThanOrEqualTo(GENERATED / 500);
    }

    private void assertRead(Expression expression) {
        assertRead(expression, Typeset.latex(expression));
        assertRead(expression, Typeset.plain(expression));
        String mathMl = Typeset.mathMl(expression);
        if (SPREAD.stream().noneMatch(mathMl::contains)) {
            assertRead(expression, selected(mathMl));
        }
    }

    private void assertRead(Expression expression, String printed) {
        try {
            assertThat(isSame(plain(expression), Parser.parse(printed))).as(printed).isTrue();
        }
        catch (InvalidInputException doubtful) {
            this.refused++;
            assertThat(doubtful.code()).as(printed)
                .isIn("formula-doubtful", "formula-run-together", "formula-conditions");
        }
    }

    /** What a browser gives of it to be copied: a line for each sign, letters slanted. */
    private static String selected(String mathMl) {
        StringBuilder text = new StringBuilder();
        for (String element : mathMl.replaceAll("</?(math|mrow|mspace)[^>]*>", "").split("<m[ino][^>]*>")) {
            String inner = element.replaceAll("<.*", "").replace("&lt;", "<").replace("&gt;", ">");
            boolean letter = inner.length() == 1 && inner.charAt(0) >= 'a' && inner.charAt(0) <= 'g';
            text.append('\n').append(letter ? Character.toString(0x1D44E + inner.charAt(0) - 'a') : inner);
        }
        return text.toString();
    }

    static boolean isSame(Expression set, Expression read) {
        List<String> names = set.parameters();
        if (set.toString().equals(read.toString())) {
            return true;
        }
        List<Double> settings = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            settings.add(0.7 + 0.31 * i);
        }
        DoubleUnaryOperator one = new Evaluation(names, settings).of(set);
        DoubleUnaryOperator other = new Evaluation(names, settings).of(read);
        boolean same = names.containsAll(read.parameters());
        for (double x = -3.3; x < 4; x += 0.37) {
            double value = one.applyAsDouble(x);
            // Else one is rounding, divided by rounding.
            boolean clear = Math.abs(value) < 1e12 && Math.abs(value) > 1e-12;
            same &= !clear || Math.abs(other.applyAsDouble(x) - value) <= 1e-6 * Math.abs(value);
        }
        return same;
    }

    /** With the names of its letters, as they are read. */
    static Expression plain(Expression expression) {
        Expression plain = expression;
        for (String name : expression.parameters()) {
            String letter = Symbols.nameOf(name.charAt(0));
            plain = (letter == null) ? plain : plain.replace(name, Expression.symbol(letter));
        }
        return plain;
    }

}
