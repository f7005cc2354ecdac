package dev.actiscope.experiment.lab.zigzag;

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
class ZeroCentreWordsTests {

    private static final ZeroCentre EXPERIMENT = new ZeroCentre();

    @ParameterizedTest
    @ValueSource(strings = { "", "goal=together&seeds=8", "noise=2&seeds=8", "rates=same&seeds=8",
            "f=softplus&seeds=1&inputs=3", "seeds=4&steps=9", "f=log(x)&f=x^0&f=tanh&seeds=1",
            "rate=10&steps=300&seeds=1", "f=relu&seeds=1" })
    void reportsHaveWords(String query) throws IOException {
        Settings settings = Settings.require(EXPERIMENT.settings(), Query.parse(query));
        assertThat(ExperimentWords.missing(EXPERIMENT, Run.whole(EXPERIMENT, settings, new Materials("")))).isEmpty();
    }

}
