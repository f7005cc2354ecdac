package dev.actiscope.formula.tree;

import dev.actiscope.activation.InvalidInputException;
import dev.actiscope.formula.AnyFormula;
import dev.actiscope.formula.Unbounded;
import dev.actiscope.formula.reading.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quicktheories.QuickTheory;

import static org.assertj.core.api.Assertions.assertThat;

class PrinterTests {

    private static QuickTheory qt() {
        return QuickTheory.qt().withFixedSeed(1).withExamples(3000);
    }

    @Test
    void whatIsPrintedReadsBackAsTheSameTree() {
        qt().forAll(AnyFormula.texts()).check((text) -> {
            Expression tree = Parser.parse(text);
            return Parser.parse(tree.toString()).equals(tree);
        });
    }

    @Test
    void aDerivativeReadsBackAsWhatPrintsTheSame() {
        qt().withExamples(1000).forAll(AnyFormula.texts()).check((text) -> {
            try {
                String derivative = Unbounded.algebra().derivative(Parser.parse(text), 1).toString();
                return Parser.parse(derivative).toString().equals(derivative);
            }
            catch (InvalidInputException ex) {
                return ex.code().equals("formula-too-large") || ex.code().equals("formula-too-deep");
            }
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';',
            value = { "-x^2; -x^2", "(-x)^2; (-x)^2", "2^-x; 2^-x", "x^(y^2); x^y^2", "(x^y)^2; (x^y)^2",
                    "x-(1-x); x-(1-x)", "x*(2/3); x*(2/3)", "x/(2*3); x/(2*3)", "(x+1)*2; (x+1)*2", "a-(-x); a-(-x)",
                    "1-x+e; 1-x+e", "1+(e-x); 1+(e)-x", "(x<1)<2; (x<1)<2", "1*x+0; 1*x+0" })
    void bracketsStandWhereTheyAreNeededAndNowhereElse(String typed, String printed) {
        assertThat(Parser.parse(typed)).hasToString(printed);
    }

}
