package dev.actiscope.experiment.lab.nonlinearity;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.actiscope.curve.query.Query;
import dev.actiscope.experiment.Materials;
import dev.actiscope.experiment.NetworkTrial;
import dev.actiscope.experiment.Run;
import dev.actiscope.experiment.report.HeatMap;
import dev.actiscope.experiment.report.Report;
import dev.actiscope.experiment.report.Series;
import dev.actiscope.experiment.report.Verdict.Holds;
import dev.actiscope.experiment.setting.Settings;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * More than two classes.
 */
class PlaygroundClassesTests {

    private static final Playground PLAYGROUND = new Playground();

    private static Settings settings(String query) {
        return Settings.require(PLAYGROUND.settings(), Query.parse(query));
    }

    private static Report report(String query) {
        return Run.whole(PLAYGROUND, settings(query), new Materials(""));
    }

    @Test
    void threeArmsNeedAFunctionThatBends() {
        Report report = report("data=three-arms&f=sin(x)&layers=16,16&batch=32");
        assertThat(report.verdicts().get(0).holds()).isEqualTo(Holds.YES);
        assertThat(report.figures().get("accuracy")).isGreaterThan(0.9);
        assertThat(report.figures().get("lineAccuracy")).isLessThan(0.6);
    }

    @Test
    void threeCloudsAreToldApartByALinearLayer() {
        Report report = report("data=three-gaussians&steps=200");
        assertThat(report.verdicts().get(0).statement().code()).isEqualTo("line-does");
        assertThat(report.figures().get("lineBend")).isLessThan(1e-9);
    }

    /** So that a colour is a class, whatever lies between them. */
    @Test
    void theMapTellsWhichClassWins() {
        HeatMap map = report("data=three-gaussians&seeds=1&steps=200&layers=3").maps().get(0);
        assertThat(map.low()).isZero();
        assertThat(map.high()).isEqualTo(2);
        assertThat(map.values()).containsOnly(0, 1, 2);
        assertThat(map.points()).extracting(Series::role)
            .containsExactly("class-0", "class-0-test", "class-1", "class-1-test", "class-2", "class-2-test");
        int above = map.values().length - Boundary.CELLS / 2;
        assertThat(map.values()[above]).as("the first cloud stands above").isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            value = { "0,0,0/4,0,1/0,4,2/4,4,3/1,0,0/5,0,1/0,5,2/5,5,3|4", "0,0,0/4,0,1/0,4,1/4,4,0|1",
                    "0,0,1/4,0,-1/0,4,1/4,4,-1|1", "0,0,0/4,0,1/0,4,3/4,4,0|1", "0,0,0/4,0,0.5/0,4,1/4,4,2|1",
                    "0,0,-1.5/4,0,0/0,4,1/4,4,2|1", "0,0,1/4,0,2/0,4,3/4,4,1|1" })
    void pointsOfOnesOwnAreClassesIfTheyCountFromZero(String points, int outputs) {
        Settings settings = settings("test=0&seeds=1&steps=200&data=" + points);
        Run run = new Run(PLAYGROUND, settings, new Materials(""));
        run.advance(Long.MAX_VALUE);
        assertThat(((NetworkTrial) run.trial(0)).network().outputs()).isEqualTo(outputs);
        if (outputs > 1) {
            assertThat(run.report().figures().get("accuracy")).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "f=identity", "f=2*x%2B1&layers=4" })
    void betweenSeveralClassesThereIsNoOneLine(String query) {
        Report report = report("data=three-gaussians&seeds=1&steps=50&" + query);
        assertThat(report.figures().get("slope")).isNaN();
        assertThat(report.verdicts().get(0).statement().arguments().get(0).number()).as("off").isLessThan(1e-12);
    }

    @Test
    void classesMayBeFittedAsNumbers() {
        Report report = report("data=three-gaussians&problem=regression&seeds=1&steps=50");
        assertThat(report.figures().get("explained")).isGreaterThan(0.3);
    }

}
