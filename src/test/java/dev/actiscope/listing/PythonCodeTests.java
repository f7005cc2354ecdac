package dev.actiscope.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

import dev.actiscope.curve.Curve;
import dev.actiscope.listing.Python.Answer;
import dev.actiscope.listing.Python.Piece;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The code in Python is well-formed and computes what the curve does; TensorFlow, PyTorch
 * and JAX are stood in for by NumPy here.
 */
@Tag("slow")
class PythonCodeTests {

    @ParameterizedTest
    @EnumSource(names = "JAVA", mode = EnumSource.Mode.EXCLUDE)
    void codeComputesWhatTheCurveDoes(Target target) {
        assertThat(differences(Examples.chosen(), target, Examples.POINTS)).isEmpty();
        assertThat(differences(Examples.random(), target, Examples.NEAR)).isEmpty();
    }

    private static String name(Curve curve) {
        return curve.definition().map((definition) -> definition.name().replace('-', '_')).orElse("f");
    }

    private static List<String> differences(List<Curve> curves, Target target, double[] points) {
        List<Piece> pieces = new ArrayList<>();
        for (Curve curve : curves) {
            pieces.add(new Piece(Listing.of(curve, target).code(), name(curve), points));
        }
        List<Answer> answers = Python.run(pieces);
        assertThat(answers).hasSameSizeAs(curves);
        List<String> differences = new ArrayList<>();
        for (int i = 0; i < curves.size(); i++) {
            Answer answer = answers.get(i);
            String difference = answer.problem().isEmpty()
                    ? Agreement.difference(curves.get(i), points, answer.rows()[0]) : answer.problem();
            if (!difference.isEmpty()) {
                differences.add(difference + "\n" + pieces.get(i).code());
            }
        }
        return differences;
    }

    /**
     * Warnings that a branch causes that is not taken are for nothing. Left are those
     * formulas that are infinite on the way to a value.
     */
    @Test
    void numPyHasNothingToWarnOfWhereTheCurveHasItsValues() {
        List<Piece> pieces = new ArrayList<>();
        for (Curve curve : Examples.chosen()) {
            double[] x = DoubleStream.of(Examples.POINTS)
                .filter((point) -> Math.abs(curve.activation().value(point)) < Double.POSITIVE_INFINITY)
                .toArray();
            pieces.add(new Piece(Listing.of(curve, Target.NUMPY).code(), name(curve), true, x));
        }
        List<String> warned = new ArrayList<>();
        List<Answer> answers = Python.run(pieces);
        for (int i = 0; i < pieces.size(); i++) {
            if (!answers.get(i).problem().isEmpty()) {
                warned.add(Examples.chosen().get(i).notation());
                assertThat(answers.get(i).problem()).as(pieces.get(i).code()).contains("divide by zero");
            }
        }
        assertThat(warned).containsExactly("a/(b/x)", "if(log(x)>0,1,2)", "if(log(x)<1,x,2*x)", "log(x)<=0");
    }

    @Test
    void callsOfTheLibrariesAreWellFormed() {
        List<Piece> pieces = new ArrayList<>();
        for (Curve curve : Examples.chosen()) {
            for (Target target : Target.values()) {
                if (target != Target.JAVA) {
                    pieces.add(new Piece(Listing.of(curve, target).own(), ""));
                }
            }
        }
        List<Answer> answers = Python.run(pieces);
        for (int i = 0; i < pieces.size(); i++) {
            assertThat(answers.get(i).problem()).as(pieces.get(i).code()).isEmpty();
        }
    }

    @Test
    void codeThatIsNotPythonIsFound() {
        List<Answer> answers = Python
            .run(List.of(new Piece("def f(x) return x", ""), new Piece("def f(x):\n return y", "f")));
        assertThat(answers).allSatisfy((answer) -> assertThat(answer.problem()).isNotEmpty());
    }

    @Test
    void linesAreNoLongerThanTheStyleGuideAllows() {
        for (Curve curve : Examples.chosen()) {
            assertThat(Listing.of(curve, Target.TENSORFLOW).code().lines())
                .allSatisfy((line) -> assertThat(line).hasSizeLessThanOrEqualTo(79));
        }
    }

}
