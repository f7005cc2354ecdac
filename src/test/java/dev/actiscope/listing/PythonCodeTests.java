package dev.actiscope.listing;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import dev.actiscope.curve.Curve;
import dev.actiscope.listing.Python.Answer;
import dev.actiscope.listing.Python.Piece;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The code in Python is well-formed and computes what the curve does; TensorFlow, PyTorch
 * and JAX are stood in for by NumPy here.
 */
class PythonCodeTests {

    @ParameterizedTest
    @EnumSource(names = "JAVA", mode = EnumSource.Mode.EXCLUDE)
    void codeComputesWhatTheCurveDoes(Target target) {
        assertThat(differences(Examples.chosen(), target, Examples.POINTS)).isEmpty();
        assertThat(differences(Examples.random(), target, Examples.NEAR)).isEmpty();
    }

    private static List<String> differences(List<Curve> curves, Target target, double[] points) {
        List<Piece> pieces = new ArrayList<>();
        for (Curve curve : curves) {
            String name = curve.definition().map((definition) -> definition.name().replace('-', '_')).orElse("f");
            pieces.add(new Piece(Listing.of(curve, target).code(), name, points));
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
