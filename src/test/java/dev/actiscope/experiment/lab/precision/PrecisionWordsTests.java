package dev.actiscope.experiment.lab.precision;

import java.io.IOException;

import dev.actiscope.curve.query.Query;
import dev.actiscope.experiment.ExperimentWords;
import dev.actiscope.experiment.Run;
import dev.actiscope.experiment.report.Report;
import dev.actiscope.experiment.setting.Settings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever the experiment says has words.
 */
class PrecisionWordsTests {

    private static final Precision PRECISION = new Precision();

    private static final String RELUS = "f=relu&f=relu6&";

    @ParameterizedTest
    @ValueSource(strings = { "seeds=1&steps=2", "f=relu&steps=2&seeds=1", RELUS + "bits=4&steps=60",
            RELUS + "bits=16&steps=9", RELUS + "bits=8&outlier=100", RELUS + "outlier=1&steps=9",
            RELUS + "outlier=1&bits=2", "range=bounds&steps=2&seeds=1", RELUS + "stored=float8-e4m3&steps=20",
            RELUS + "stored=float64&steps=2", RELUS + "stored=float8-e5m2&scale=100&steps=9",
            RELUS + "rate=10&scale=100&steps=20", "f=log(x)&f=relu6&f=relu&steps=2" })
    void reportsHaveWords(String query) throws IOException {
        Settings settings = Settings.require(PRECISION.settings(), Query.parse(query));
        Report report = Run.whole(PRECISION, settings, PrecisionTests.MATERIALS);
        assertThat(ExperimentWords.missing(PRECISION, report)).isEmpty();
    }

}
