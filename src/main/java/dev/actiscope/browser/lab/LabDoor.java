package dev.actiscope.browser.lab;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.activation.InvalidInputException;
import dev.actiscope.browser.ProblemJson;
import dev.actiscope.activation.catalogue.Definition;
import dev.actiscope.curve.Curve;
import dev.actiscope.curve.query.Query;
import dev.actiscope.experiment.Exercise;
import dev.actiscope.experiment.Experiment;
import dev.actiscope.experiment.Materials;
import dev.actiscope.experiment.Run;
import dev.actiscope.experiment.Timed;
import dev.actiscope.experiment.catalogue.Laboratory;
import dev.actiscope.experiment.report.ReportJson;
import dev.actiscope.experiment.setting.Setting;
import dev.actiscope.experiment.setting.Settings;
import dev.actiscope.plot.layout.CurveName;
import dev.actiscope.text.Json;

/**
 * What a page asks of an experiment: what its settings are, and one run at a time.
 */
final class LabDoor {

    private Materials materials = new Materials("");

    private Run run;

    private Timed timed;

    private Exercise[] exercises = {};

    void takeDigits(String text) {
        this.materials = new Materials(text);
    }

    String read(String name, String query) {
        Experiment experiment = experiment(name);
        Settings.Reading reading = Settings.read(experiment.settings(), Query.parse(query));
        Settings settings = reading.settings();
        List<InvalidInputException> problems = new ArrayList<>(reading.problems());
        boolean works = goTogether(experiment, settings, problems);
        Json json = new Json().object().key("query").value(settings.query().print()).key("settings");
        texts(json, settings);
        json.key("problems").array();
        for (InvalidInputException problem : problems) {
            json.raw(ProblemJson.of(problem));
        }
        return json.end()
            .key("trials")
            .value(works ? experiment.trials(settings) : 0)
            .key("together")
            .value(experiment.together(settings))
            .key("digits")
            .value(works && experiment.takesDigits(settings))
            .key("laps")
            .value((experiment instanceof Timed clocked) ? clocked.laps(settings) : 0)
            .key("exercises")
            .value((experiment instanceof Timed clocked) ? clocked.exercises(settings) : 0)
            .end()
            .toString();
    }

    private static void texts(Json json, Settings settings) {
        json.object();
        for (Setting<?> setting : settings.known()) {
            json.key(setting.name()).array();
            for (String text : settings.texts(setting)) {
                json.value(text);
            }
            json.end();
        }
        json.end();
    }

    private static boolean goTogether(Experiment experiment, Settings settings, List<InvalidInputException> problems) {
        try {
            experiment.check(settings);
            return true;
        }
        catch (InvalidInputException problem) {
            problems.add(problem);
            return false;
        }
    }

    String open(String name, String query) {
        try {
            Experiment experiment = experiment(name);
            Settings settings = Settings.require(experiment.settings(), Query.parse(query));
            this.run = new Run(experiment, settings, this.materials);
            this.timed = (experiment instanceof Timed clocked) ? clocked : null;
            this.exercises = new Exercise[(this.timed != null) ? this.timed.exercises(settings) : 0];
            return "";
        }
        catch (InvalidInputException problem) {
            return ProblemJson.of(problem);
        }
    }

    double advance(int trial, double work) {
        return this.run.advance(trial, (long) work);
    }

    double reached(int trial) {
        return this.run.progress(trial);
    }

    double[] result(int trial) {
        return this.run.result(trial);
    }

    void take(int trial, double progress, double[] result) {
        this.run.take(trial, progress, result);
    }

    double exercise(int which, int times) {
        if (this.exercises[which] == null) {
            this.exercises[which] = this.timed.exercise(this.run.settings(), which);
        }
        return this.exercises[which].repeat(times);
    }

    void measured(double progress, double[] nanoseconds, double tick) {
        this.run.take(0, progress, this.timed.measured(nanoseconds, tick));
    }

    String report() {
        return ReportJson.of(this.run.report());
    }

    String maps(int trial) {
        return ReportJson.of(this.run.maps(trial));
    }

    /** The run that goes on. */
    Run run() {
        return this.run;
    }

    /**
     * What a function is called, with its parameters; a typed one by itself.
     * @param title of the function
     */
    static String label(String f, String title) {
        Curve curve = Curve.parse(f);
        boolean named = curve.function() instanceof Definition;
        return CurveName.of(curve, named ? title : curve.function().title());
    }

    private static Experiment experiment(String name) {
        return Laboratory.find(name).orElseThrow(() -> new IllegalArgumentException(name));
    }

}
