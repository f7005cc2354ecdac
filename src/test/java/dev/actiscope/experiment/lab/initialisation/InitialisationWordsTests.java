package dev.actiscope.experiment.lab.initialisation;

import java.io.IOException;

import dev.actiscope.curve.query.Query;
import dev.actiscope.experiment.ExperimentWords;
import dev.actiscope.experiment.Materials;
import dev.actiscope.experiment.Run;
import dev.actiscope.experiment.report.Report;
import dev.actiscope.experiment.setting.Settings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever the experiment says has words.
 */
class InitialisationWordsTests {

    private static final Initialisation INITIALISATION = new Initialisation();

    @ParameterizedTest
    @ValueSource(strings = { "", "seeds=1", "depth=1", "f=relu", "f=relu&large=1", "f=tanh&f=rrelu&f=relu",
            "width=64&large=30&steps=1", "large=100&rate=10", "f=log(x)&f=0*x&f=relu", "f=relu&f=tanh&large=1.6",
            "f=relu&large=1.6", "large=1", "depth=2", "f=sigmoid&width=64&large=10&small=0.1&steps=1" })
    void reportsHaveWords(String query) throws IOException {
        Settings settings = Settings.require(INITIALISATION.settings(),
                Query.parse(query.contains("steps") ? query : query + (query.isEmpty() ? "" : "&") + "steps=4"));
        Report report = Run.whole(INITIALISATION, settings, new Materials(""));
        assertThat(ExperimentWords.missing(INITIALISATION, report)).isEmpty();
    }

}
