package dev.actiscope.experiment.lab.flow;

import java.io.IOException;

import dev.actiscope.curve.query.Query;
import dev.actiscope.experiment.ExperimentWords;
import dev.actiscope.experiment.Materials;
import dev.actiscope.experiment.Run;
import dev.actiscope.experiment.setting.Settings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever the experiment says has words.
 */
class FlowWordsTests {

    private static final GradientFlow FLOW = new GradientFlow();

    @ParameterizedTest
    @ValueSource(strings = { "", "rate=10&initialiser=he", "normalisation=batch&f=relu", "f=swish&biasDeviation=0.2",
            "f=exp(x)&f=log(x)&f=binary-step&initialiser=critical&depth=3", "f=swish&initialiser=gain&depth=50",
            "f=relu&initialiser=zeros", "f=relu&initialiser=he&biasDeviation=2", "normalisation=layer&f=relu&f=tanh",
            "f=relu&width=1", "f=relu&f=tanh&networks=2&depth=3" })
    void reportsHaveWords(String query) throws IOException {
        Settings settings = Settings.require(FLOW.settings(), Query.parse(query));
        assertThat(ExperimentWords.missing(FLOW, Run.whole(FLOW, settings, new Materials("")))).isEmpty();
    }

}
