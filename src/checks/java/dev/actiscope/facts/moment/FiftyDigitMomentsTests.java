package dev.actiscope.facts.moment;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

import dev.actiscope.activation.catalogue.Catalogue;
import dev.actiscope.activation.catalogue.Definition;
import dev.actiscope.curve.Curve;
import dev.actiscope.facts.piece.Pieces;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * Moments of the catalogue's functions, and of formulas, against fifty digits.
 */
class FiftyDigitMomentsTests {

    /** Of the expectation of the magnitude. */
    private static final double ERROR = 1e-10;

    /** About where some of the functions here are steep. */
    private static final List<Double> STEEP = List.of(-0.3, -0.1, 0.1, 0.3, 0.5);

    static Stream<String> functions() {
        return Stream.concat(Catalogue.definitions().stream().map(Definition::name),
                Stream.of("elu:alpha=2.5", "swish:beta=30", "noisy-relu:sigma=0.1", "celu:alpha=0.3",
                        "if(x>1.7,x^3,exp(x))", "max(x-0.3,0)", "exp(-x^2)*sin(5*x)", "x*tanh(softplus(x))",
                        "abs(x-1)^1.5", "sigmoid(20*(x-0.3))", "floor(x)", "1/(1+25*x^2)", "x^9", "sqrt(abs(x))"));
    }

    /** The formula in fifty digits, by another rule of quadrature. */
    @ParameterizedTest
    @MethodSource("functions")
    void momentsAreThoseOfTheFormulaInFiftyDigits(String f) {
        Curve curve = Curve.parse(f);
        List<Double> seams = Stream
            .concat(STEEP.stream(), Pieces.of(curve).all().stream().map((piece) -> piece.x().high()))
            .filter((end) -> Math.abs(end) < 14)
            .toList();
        PreciseMoments precise = new PreciseMoments(curve, seams);
        Moments moments = moments(f);
        assertClose(moments.mean(), precise.mean(), Math.sqrt(moments.secondMoment()));
        assertClose(moments.secondMoment(), precise.secondMoment(), moments.secondMoment());
        if (!Double.isNaN(moments.slopeSecondMoment())) {
            assertClose(moments.slopeSecondMoment(), precise.slopeSecondMoment(), moments.slopeSecondMoment());
        }
        assertThat(moments.variance()).isCloseTo(moments.secondMoment() - moments.mean() * moments.mean(),
                within(1e-13 * moments.secondMoment()));
    }

    private static void assertClose(double moment, BigDecimal precise, double magnitude) {
        assertThat(moment).isCloseTo(precise.doubleValue(), within(ERROR / 10 * magnitude));
    }

    private static Moments moments(String f) {
        return Expectations.of(Curve.parse(f)).moments();
    }

}
