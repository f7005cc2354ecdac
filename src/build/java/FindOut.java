import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.zip.GZIPInputStream;

import dev.actiscope.experiment.Experiment;
import dev.actiscope.experiment.Materials;
import dev.actiscope.experiment.Run;
import dev.actiscope.experiment.catalogue.Laboratory;
import dev.actiscope.experiment.report.ReportJson;
import dev.actiscope.experiment.setting.Settings;

/**
 * Finds out what comes of each experiment of the lab at its defaults, so that no host has
 * to. The build runs it, and again only when the code or what was recorded has changed.
 */
class FindOut {

    private static final String TIMES = "data/cost.csv";

    public static void main(String[] folder) throws IOException {
        Path classes = Path.of(folder[0]);
        Path results = Files.createDirectories(classes.resolve("data/lab"));
        FileTime code = newest(classes.resolve("dev/actiscope"));
        FileTime times = Files.getLastModifiedTime(classes.resolve(TIMES));
        FileTime changed = (times.compareTo(code) > 0) ? times : code;
        for (Experiment experiment : Laboratory.experiments()) {
            Path file = results.resolve(experiment.name() + ".json");
            if (!Files.exists(file) || Files.getLastModifiedTime(file).compareTo(changed) < 0) {
                Files.writeString(file, result(experiment, classes));
            }
        }
    }

    private static String result(Experiment experiment, Path classes) throws IOException {
        Settings standard = Settings.standard(experiment.settings());
        try (InputStream digits = new GZIPInputStream(
                Files.newInputStream(classes.resolve("data/digits.csv.gz")))) {
            String text = new String(digits.readAllBytes(), StandardCharsets.UTF_8);
            return ReportJson.of(Run.whole(experiment, standard, new Materials(text, Files.readString(classes.resolve(TIMES)))));
        }
    }

    private static FileTime newest(Path folder) throws IOException {
        FileTime newest = FileTime.fromMillis(0);
        try (var files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                FileTime time = Files.getLastModifiedTime(file);
                newest = (time.compareTo(newest) > 0) ? time : newest;
            }
        }
        return newest;
    }

}
