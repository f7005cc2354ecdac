package dev.actiscope.experiment.lab.nonlinearity;

import java.io.IOException;
import java.util.Properties;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.actiscope.Messages;
import dev.actiscope.curve.query.Query;
import dev.actiscope.experiment.Materials;
import dev.actiscope.experiment.Run;
import dev.actiscope.experiment.report.Report;
import dev.actiscope.experiment.report.Statement;
import dev.actiscope.experiment.report.Verdict;
import dev.actiscope.experiment.report.Verdict.Holds;
import dev.actiscope.experiment.setting.Settings;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What cannot be judged is not judged, and the sentence says why.
 */
class PlaygroundVerdictTests {

    private static final Playground PLAYGROUND = new Playground();

    private static Settings settings(String query) {
        return Settings.require(PLAYGROUND.settings(), Query.parse(query));
    }

    private static Report report(String query) {
        return Run.whole(PLAYGROUND, settings(query), new Materials(""));
    }

    private static Verdict verdict(Report report, String claim) {
        return report.verdicts().stream().filter((verdict) -> verdict.claim().equals(claim)).findFirst().orElseThrow();
    }

    private static void isOpen(Verdict verdict, String code) {
        assertThat(verdict.holds()).isEqualTo(Holds.UNDECIDED);
        assertThat(verdict.statement().code()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = { "f=identity&data=xor&noise=2", "f=identity", "f=x", "f=2*x%2B1&data=spiral",
            "f=identity&f=swish:beta=0", "layers=none", "f=prelu:a=1", "f=leaky-relu:leak=1&seeds=2",
            "f=identity&features=x1-squared,x2-squared", "f=a*x&learns=yes", "f=3%2B0*x" })
    void withoutAFunctionThatBendsNothingIsDecidedAndOneIsAskedFor(String query) {
        Report report = report("steps=20&" + query);
        isOpen(verdict(report, "1.2"), "line-alone");
        isOpen(verdict(report, "1.3"), "nothing-bends");
        assertThat(verdict(report, "1.2").statement().arguments().get(0).number()).as("off").isLessThan(1e-12);
    }

    /** It bends between the powers of two, between tenths, or far out. */
    @ParameterizedTest
    @ValueSource(strings = { "x%2Brelu(x-2)-2*relu(x-2.5)%2Brelu(x-3)", "x%2Bexp(-(20*(x-1.7))^2)",
            "x%2Brelu(x-2.01)-2*relu(x-2.02)%2Brelu(x-2.03)", "x%2Brelu(x-5001)-2*relu(x-5002)%2Brelu(x-5003)",
            "if(x==0.3,1,x)" })
    void whatBendsAnywhereIsNoLine(String f) {
        assertThat(PlaygroundSettings.isStraight(settings("f=" + f))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = { "relu(x)-relu(-x)", "min(x,x)", "2*x%2B1" })
    void aLineWithKinksIsOne(String f) {
        assertThat(PlaygroundSettings.isStraight(settings("f=" + f))).isTrue();
    }

    /** A thousandth wide, where nobody looks; a network may. */
    @Test
    void aNetworkThatBendsIsNotCalledLinear() {
        Report report = report("steps=20&f=x%2Bexp(-(1000*(x-1.0123))^2)");
        isOpen(verdict(report, "1.2"), "bend-unseen");
        isOpen(verdict(report, "1.3"), "bend-unseen");
    }

    /** Its leak is what is learned. */
    @Test
    void aLineThatLearnsToBendIsNone() {
        Report report = report("f=prelu:a=1&learns=yes&steps=100&data=circle&seeds=2");
        isOpen(verdict(report, "1.2"), "few-seeds");
        assertThat(report.figures().get("bend")).isGreaterThan(0.01);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            value = { "data=1,2,0.5/2,1,0.5/0,0,0.5/-1,0,0.5", "data=1,2,0.1/2,1,0.1/0,0,0.1/-1,0,0.3&test=0.5",
                    "data=1,2,1/2,1,1/0,0,1/-1,0,1&test=0", "data=above:7%2Bx/100", "data=above:log(-1-x^2)",
                    "size=10&test=0.2&seed=4" })
    void examplesThatAreAllTheSameDecideNothing(String query) {
        Report report = report("steps=10&" + query);
        isOpen(verdict(report, "1.2"), "same-targets");
        for (Statement.Argument argument : verdict(report, "1.2").statement().arguments()) {
            assertThat(argument.number()).isFinite();
        }
    }

    @Test
    void theVarianceOfTargetsThatDoNotVaryIsNotExplained() {
        Report report = report("steps=10&data=1,2,0.1/2,1,0.1/0,0,0.1/-1,0,0.1&test=0");
        assertThat(report.figures().get("explained")).isNaN();
        assertThat(report.figures().get("loss")).isNotNegative();
    }

    /**
     * One unit is told x₁, and learns nothing: where x₁ is negative, log has no value.
     */
    @Test
    void aNetworkWithoutValueForWhatIsHeldOutIsNotJudged() {
        String points = "1,0,1/2,0,-1/3,0,1/4,0,-1/5,0,1/-6,0,-1";
        String query = "f=log(x)&layers=1&features=x1&initialiser=constant&steps=1&rate=1e-6&data=" + points + "&seed=";
        boolean found = false;
        for (int seed = 0; seed < 8 && !found; seed++) {
            Report report = report("seeds=1&" + query + seed);
            found = verdict(report, "1.2").statement().code().equals("some-broken");
            assertThat(verdict(report, "1.3").holds()).isEqualTo(Holds.UNDECIDED);
        }
        assertThat(found).isTrue();
    }

    /** What is left of such differences is rounding. */
    @ParameterizedTest
    @ValueSource(strings = { "gain=1e-9&rate=1e-6&steps=3", "initialiser=zeros&steps=50",
            "regularisation=l2&penalty=100&steps=60&optimiser=sgd&rate=1e-3" })
    void outputsThatAreNextToTheSameDoNotBend(String query) {
        Report tanh = report("layers=8,8,8&" + query);
        isOpen(verdict(tanh, "1.3"), "hardly-bends");
        Report line = report("layers=8,8,8&f=identity&" + query);
        isOpen(verdict(line, "1.3"), "nothing-bends");
    }

    @Test
    void noiseThatHidesEverythingIsNoReasonToBlameLinearity() {
        isOpen(verdict(report("data=xor&noise=2"), "1.2"), "neither-learned");
    }

    @ParameterizedTest
    @CsvSource({ "features=x1-squared&seeds=1&steps=5,bent-inputs", "test=0&seeds=1&steps=5,nothing-held-out",
            "initialiser=zeros&seeds=1&steps=5,stays-like-its-neighbours" })
    void whatMustBeKnownBesidesIsSaid(String query, String code) {
        assertThat(report(query).notes()).extracting(Statement::code).containsExactly(code);
    }

    @Test
    void neighbouringSeedsHaveNoNetworkInCommon() {
        Run one = new Run(PLAYGROUND, settings("seed=1&seeds=2&steps=2&f=identity"), new Materials(""));
        Run other = new Run(PLAYGROUND, settings("seed=2&seeds=2&steps=2&f=identity"), new Materials(""));
        one.advance(Long.MAX_VALUE);
        other.advance(Long.MAX_VALUE);
        assertThat(one.result(1)).isNotEqualTo(other.result(0));
        Run itself = new Run(PLAYGROUND, settings("seed=1&seeds=1&steps=2&f=identity"), new Materials(""));
        itself.advance(Long.MAX_VALUE);
        assertThat(one.result(0)).isEqualTo(itself.result(0));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "_zh" })
    void everySentenceHasWords(String language) throws IOException {
        Properties words = Messages.read("lab/nonlinearity" + language);
        Messages.read("lab" + language)
            .forEach((key, text) -> words.putIfAbsent(key.toString().replace("lab.", "nonlinearity."), text));
        for (String query : new String[] { "", "f=identity", "seeds=1", "normalisation=layer", "data=gaussians",
                "data=above:7%2Bx/100", "initialiser=zeros", "f=log(x)", "test=0", "features=x1-squared",
                "data=three-gaussians", "f=x%2Bexp(-(1000*(x-1.0123))^2)" }) {
            Report report = report("steps=5&" + query);
            for (Verdict verdict : report.verdicts()) {
                known(words, verdict.statement());
            }
            report.notes().forEach((note) -> known(words, note));
            report.maps()
                .forEach((map) -> map.points()
                    .forEach((points) -> assertThat(words).containsKey("nonlinearity.series." + points.role())));
        }
    }

    /** Each place in a sentence is filled. */
    private static void known(Properties words, Statement statement) {
        String text = words.getProperty("nonlinearity.says." + statement.code());
        assertThat(text).as(statement.code()).isNotNull();
        assertThat(text).doesNotContain("{" + statement.arguments().size() + "}");
    }

}
