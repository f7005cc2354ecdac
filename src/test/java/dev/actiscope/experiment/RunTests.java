package dev.actiscope.experiment;

import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;

import dev.actiscope.curve.Curve;
import dev.actiscope.curve.query.Query;
import dev.actiscope.experiment.catalogue.Laboratory;
import dev.actiscope.experiment.report.Figures;
import dev.actiscope.experiment.report.Report;
import dev.actiscope.experiment.report.Verdict;
import dev.actiscope.experiment.setting.Count;
import dev.actiscope.experiment.setting.Setting;
import dev.actiscope.experiment.setting.Settings;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A run goes on as far as it is told to, and may be shared.
 */
class RunTests {

    private static final Experiment COUNTING = new Counting();

    private static final Settings SETTINGS = Settings.standard(COUNTING.settings());

    private static String digits() throws IOException {
        try (InputStream in = new GZIPInputStream(
                Files.newInputStream(Path.of("src/main/resources/data/digits.csv.gz")))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private final Run run = new Run(COUNTING, SETTINGS, new Materials(""));

    @Test
    void itGoesOnByWorkAndEnds() {
        assertThat(this.run.advance(25)).isEqualTo(30);
        assertThat(this.run.progress(0)).isEqualTo(0.3);
        assertThat(this.run.hasEnded()).isFalse();
        assertThat(this.run.advance(1000)).isEqualTo(270);
        assertThat(this.run.hasEnded()).isTrue();
        assertThat(this.run.progress()).isEqualTo(1);
        assertThat(this.run.advance(1000)).isZero();
        assertThat(this.run.report().figures().get("sum")).isEqualTo(30);
    }

    @Test
    void whatWasLeftOffIsTakenUp() {
        while (!this.run.hasEnded()) {
            this.run.advance(7);
        }
        assertThat(this.run.report().figures().all())
            .isEqualTo(Run.whole(COUNTING, SETTINGS, new Materials("")).figures().all());
    }

    @Test
    void oneRunTakesWhatAnotherHasFound() {
        Run other = new Run(COUNTING, SETTINGS, new Materials(""));
        other.advance(2, Long.MAX_VALUE);
        this.run.advance(0, Long.MAX_VALUE);
        this.run.take(2, other.progress(2), other.result(2));
        assertThat(this.run.report().figures().get("sum")).isEqualTo(20);
        assertThat(this.run.advance(Long.MAX_VALUE)).as("the trial in between").isEqualTo(100);
        assertThat(this.run.hasEnded()).isTrue();
    }

    @Test
    void aVerdictLacksNoFunctionThatIsThere() {
        Experiment race = Laboratory.experiments()
            .stream()
            .filter((one) -> one.name().equals("race"))
            .findFirst()
            .orElseThrow();
        Query query = Query.parse("data=circle&f=max(0,x)&f=sigmoid&steps=1&seeds=1");
        Settings settings = Settings.read(race.settings(), query).settings();
        Report report = Run.whole(race, settings, new Materials(""));
        assertThat(report.verdicts().get(2).lacks()).extracting(Curve::notation).containsExactly("tanh");
    }

    /** Nothing of it hangs on what comes, so nobody has to wait. */
    @Test
    void whatIsLackingIsToldFromTheBeginning() throws IOException {
        Materials materials = new Materials(digits());
        for (Experiment experiment : Laboratory.experiments()) {
            String f = experiment.name().equals("race") ? "f=swish&" : "f=softsign&";
            Query query = Query.parse(f + "steps=1&seeds=1&networks=1&depth=2&width=2&data=circle&normalisation=none");
            Run run = new Run(experiment, Settings.read(experiment.settings(), query).settings(), materials);
            List<Verdict> first = run.report().verdicts();
            run.advance(Long.MAX_VALUE);
            List<Verdict> last = run.report().verdicts();
            for (int i = 0; i < last.size(); i++) {
                String what = experiment.name() + " " + last.get(i).claim();
                assertThat(first.get(i).isLacking()).as(what).isEqualTo(last.get(i).isLacking());
                if (last.get(i).isLacking()) {
                    assertThat(first.get(i)).as(what).isEqualTo(last.get(i));
                }
            }
        }
    }

    @Test
    void ofAnEndedTrialNothingIsKeptButItsResult() {
        WeakReference<Trial> trial = new WeakReference<>(this.run.trial(1));
        assertThat(this.run.advance(1, 50)).isEqualTo(50);
        System.gc();
        assertThat(trial.get()).as("it goes on").isNotNull();
        assertThat(this.run.advance(1, 50)).isEqualTo(50);
        System.gc();
        assertThat(trial.get()).as("it has ended").isNull();
        assertThat(this.run.result(1)).containsExactly(10);
        assertThat(this.run.maps(1)).isEmpty();
        assertThat(this.run.advance(1, 50)).isZero();
    }

    @Test
    void theFirstTrialMayBeLookedAtWhenItHasEnded() {
        Trial trial = this.run.trial(0);
        this.run.advance(0, 1000);
        assertThat(this.run.hasEnded(0)).isTrue();
        assertThat(this.run.trial(0)).isSameAs(trial);
    }

    @Test
    void aResultThatWasTakenIsNotLostToALook() {
        this.run.take(0, 1, new double[] { 10 });
        this.run.trial(0);
        assertThat(this.run.result(0)).containsExactly(10);
    }

    /** Three trials that count to ten. */
    private static final class Counting implements Experiment {

        private static final Count TRIALS = new Count("trials", 3, 1, 9);

        @Override
        public String name() {
            return "counting";
        }

        @Override
        public List<String> claims() {
            return List.of();
        }

        @Override
        public List<Setting<?>> settings() {
            return List.of(TRIALS);
        }

        @Override
        public int trials(Settings settings) {
            return settings.get(TRIALS);
        }

        @Override
        public long work(Settings settings) {
            return 100L * settings.get(TRIALS);
        }

        @Override
        public Trial begin(Settings settings, int trial, Materials materials) {
            return new Tens();
        }

        @Override
        public Report report(Settings settings, double[][] results, boolean ended) {
            double sum = 0;
            for (double[] result : results) {
                sum += (result != null) ? result[0] : 0;
            }
            return new Report(List.of(), new Figures().put("sum", sum), List.of(), List.of(), List.of());
        }

    }

    /** Each step is ten units of work. */
    private static final class Tens implements Trial {

        private int count;

        @Override
        public long step() {
            this.count++;
            return 10;
        }

        @Override
        public double progress() {
            return this.count / 10.0;
        }

        @Override
        public double[] result() {
            return new double[] { this.count };
        }

    }

}
