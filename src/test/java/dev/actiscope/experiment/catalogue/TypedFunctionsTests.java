package dev.actiscope.experiment.catalogue;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.curve.Curve;
import dev.actiscope.curve.query.Query;
import dev.actiscope.experiment.Experiment;
import dev.actiscope.experiment.Materials;
import dev.actiscope.experiment.Run;
import dev.actiscope.experiment.report.Report;
import dev.actiscope.experiment.report.Statement;
import dev.actiscope.experiment.report.Verdict;
import dev.actiscope.experiment.setting.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whoever types the formula of a function has chosen the function, in all of the lab.
 */
class TypedFunctionsTests {

    private static final String SMALL = "steps=3&seeds=1&networks=1&depth=2&width=3&data=circle&normalisation=none";

    @ParameterizedTest
    @CsvSource({ "zero-centre,sigmoid tanh relu", "saturation,sigmoid tanh", "race,sigmoid tanh relu elu swish",
            "gradient-flow,sigmoid tanh relu", "initialisation,sigmoid tanh relu", "learned,prelu swish",
            "dying-units,relu leaky-relu elu" })
    void aVerdictIsThatOfTheFunction(String name, String functions) {
        List<Query.Entry> named = new ArrayList<>();
        List<Query.Entry> typed = new ArrayList<>();
        for (String f : functions.split(" ")) {
            Curve curve = Curve.parse(f);
            named.add(new Query.Entry("f", f));
            typed.add(new Query.Entry("f", curve.asFormula().notation()));
        }
        List<Verdict> verdicts = report(name, typed).verdicts();
        List<Verdict> expected = report(name, named).verdicts();
        for (int i = 0; i < expected.size(); i++) {
            assertThat(verdicts.get(i).holds()).as(expected.get(i).claim()).isEqualTo(expected.get(i).holds());
            assertThat(verdicts.get(i).lacks()).as(expected.get(i).claim()).isEqualTo(expected.get(i).lacks());
            assertThat(verdicts.get(i).statement().code()).isEqualTo(expected.get(i).statement().code());
        }
    }

    /** A formula runs in other code, so its times are not those of the function. */
    @Test
    void whatAFunctionCostsItsFormulaDoesNotTell() {
        Report report = report("cost", Query.parse("f=1/(1%2Bexp(-x))&f=relu").entries());
        assertThat(report.verdicts().get(0).lacks()).extracting(Curve::notation).containsExactly("sigmoid");
        assertThat(report.notes()).extracting(Statement::code).contains("as-formula");
    }

    @Test
    void anExpectationIsNotRandom() {
        Report report = report("noise", List.of(new Query.Entry("f", Curve.parse("rrelu").asFormula().notation())));
        assertThat(report.verdicts().get(1).lacks()).extracting(Curve::notation).containsExactly("rrelu");
    }

    private static Report report(String name, List<Query.Entry> functions) {
        Experiment experiment = Laboratory.find(name).orElseThrow();
        List<Query.Entry> entries = new ArrayList<>(functions);
        entries.addAll(Query.parse(SMALL).entries());
        Settings settings = Settings.read(experiment.settings(), new Query(entries)).settings();
        return Run.whole(experiment, settings, new Materials(""));
    }

}
