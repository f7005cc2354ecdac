package dev.actiscope.experiment.lab.neuron;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.actiscope.activation.InvalidInputException;
import dev.actiscope.curve.query.Query;
import dev.actiscope.experiment.Materials;
import dev.actiscope.experiment.Run;
import dev.actiscope.experiment.report.HeatMap;
import dev.actiscope.experiment.report.Report;
import dev.actiscope.experiment.report.Verdict;
import dev.actiscope.experiment.report.Verdict.Holds;
import dev.actiscope.experiment.setting.Settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

/**
 * What one neuron does.
 */
class NeuronTests {

    private static final Neuron NEURON = new Neuron();

    private static Report report(String query) {
        return Run.whole(NEURON, Settings.require(NEURON.settings(), Query.parse(query)), new Materials(""));
    }

    private static Verdict verdict(Report report, String claim) {
        return report.verdicts().stream().filter((verdict) -> verdict.claim().equals(claim)).findFirst().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "x=1,2&w=3,-1&b=0.5|1.5|1.5", "x=1,2&w=-3,1&b=0.5|-0.5|0",
            "f=identity&x=4&w=-2&b=1|-7|-7", "f=tanh&x=1,1,1&w=0,0,0&b=0|0|0", "f=x*x&x=1,2,3&w=1,1,1&b=0|6|36" })
    void theOutputIsTheActivationOfTheSum(String query, double z, double y) {
        Report report = report(query);
        assertThat(report.figures().get("z")).isEqualTo(z);
        assertThat(report.figures().get("y")).isEqualTo(y);
        assertThat(verdict(report, "1.1").holds()).isEqualTo(Holds.YES);
    }

    @ParameterizedTest
    @CsvSource({ "f=relu,YES,hides-and-passes", "f=elu,UNDECIDED,hides-nothing", "f=leaky-relu,UNDECIDED,hides-nothing",
            "f=leaky-relu:leak=0.1&x=-3&w=-2&b=0,UNDECIDED,hides-nothing",
            "f=x%2Bx*x&x=1&w=-1,UNDECIDED,hides-but-learns", "f=relu&w=1&x=1,UNDECIDED,no-negative-weight",
            "f=max(0*x%2C0),UNDECIDED,hides-all", "f=log(x),UNDECIDED,no-value" })
    void aNegativeWeightHidesAPositiveInputAndPassesANegativeOneWithRelu(String query, Holds holds, String code) {
        Verdict verdict = verdict(report(query), "6.1");
        assertThat(verdict.holds()).isEqualTo(holds);
        assertThat(verdict.statement().code()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({ "f=relu,YES,bends", "f=sigmoid,YES,bends", "f=identity,UNDECIDED,straight",
            "f=sqrt(x),UNDECIDED,gaps-in-sight" })
    void theBendComesFromTheActivationFunction(String query, Holds holds, String code) {
        Verdict verdict = verdict(report(query), "1.3");
        assertThat(verdict.holds()).isEqualTo(holds);
        assertThat(verdict.statement().code()).isEqualTo(code);
    }

    @Test
    void withoutItHalfOfTheInputsIsHalfWay() {
        Verdict verdict = verdict(report("x=2,4&w=1,1&b=1"), "1.2");
        assertThat(verdict.holds()).as("half of the claim alone").isEqualTo(Holds.UNDECIDED);
        assertThat(verdict.statement().arguments()).extracting((argument) -> argument.number())
            .containsExactly(1.0, 7.0, 4.0);
    }

    @Test
    void theSurfaceTakesTheOtherInputsAsTheyAre() {
        HeatMap map = report("f=identity&x=0,0,5&w=1,0,2&b=-3").maps().get(0);
        int middle = map.values().length / 2 + map.columns() / 2;
        assertThat(map.values()[middle]).isCloseTo(7, within(0.2));
        assertThat(map.values()[middle + 1] - map.values()[middle]).isCloseTo(0.25, within(1e-12));
        assertThat(map.values()[middle + map.columns()]).isEqualTo(map.values()[middle]);
    }

    @Test
    void aNeuronWithOneInputHasNoSurface() {
        assertThat(report("x=1&w=1").maps()).isEmpty();
    }

    @Test
    void theChartHasTheNeuronOnItsCurve() {
        Report report = report("f=tanh&x=8&w=1&b=0");
        assertThat(report.charts().get(0).x().high()).isEqualTo(8);
        assertThat(report.charts().get(0).series().get(1).x()).containsExactly(8);
        assertThat(report.charts().get(0).series().get(1).y()).containsExactly(report.figures().get("y"));
    }

    @Test
    void whereTheFunctionHasNoValueThatIsSaid() {
        Report report = report("f=log(x)&x=1&w=-1&b=0");
        assertThat(report.figures().get("z")).isEqualTo(-1);
        assertThat(report.figures().get("y")).isNaN();
        assertThat(report.notes().get(0).code()).isEqualTo("no-value");
        assertThat(verdict(report, "1.1").holds()).isEqualTo(Holds.UNDECIDED);
    }

    @Test
    void aNeuronThatIsOffIsSaidToLearnNothing() {
        assertThat(report("x=1&w=-1&b=0").notes().get(0).code()).isEqualTo("off");
        assertThat(report("x=1&w=1&b=0").notes()).isEmpty();
    }

    @Test
    void eachInputNeedsItsWeight() {
        assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> report("x=1,2,3&w=1,2"))
            .satisfies((problem) -> assertThat(problem.parameter()).isEqualTo("w"))
            .satisfies((problem) -> assertThat(problem.code()).isEqualTo("weights-and-inputs"));
    }

}
