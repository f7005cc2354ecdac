package dev.actiscope.experiment.lab.saturation;

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
class SaturationWordsTests {

    private static final FarInputs SATURATION = new FarInputs();

    @ParameterizedTest
    @ValueSource(strings = { "", "x=10,20", "f=relu", "f=sigmoid&x=1", "precision=float8-e4m3",
            "precision=float16&x=1,100000", "precision=float8-e5m2&x=1,2.1", "f=tanh&x=-1,1", "share=0.1",
            "weight=2&from=0.1&against=-0.1", "from=1&against=1", "f=tanh&weight=1.0001&times=1&from=0.001&against=0",
            "f=exp(x)&f=log(x)&x=-1,1000", "precision=float64" })
    void reportsHaveWords(String query) throws IOException {
        Settings settings = Settings.require(SATURATION.settings(), Query.parse(query));
        assertThat(ExperimentWords.missing(SATURATION, Run.whole(SATURATION, settings, new Materials("")))).isEmpty();
    }

}
