import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.zip.GZIPInputStream;

import dev.actiscope.experiment.Experiment;
import dev.actiscope.experiment.Materials;
import dev.actiscope.experiment.Run;
import dev.actiscope.experiment.catalogue.Laboratory;
import dev.actiscope.experiment.claims.Claims;
import dev.actiscope.experiment.claims.Evidence;
import dev.actiscope.experiment.report.Figures;
import dev.actiscope.experiment.report.Report;
import dev.actiscope.experiment.report.ReportJson;
import dev.actiscope.experiment.setting.Settings;
import dev.actiscope.text.Json;

/**
 * Finds out what comes of each experiment of the lab at its defaults, and of each claim at
 * the settings that are linked to, so that no host has to. The build runs it, and again
 * only when the code or what was recorded has changed.
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
            if (isOlder(file, changed)) {
                Files.writeString(file, ReportJson.of(run(experiment, Settings.standard(experiment.settings()), classes)));
            }
        }
        Path claims = results.resolve("claims.json");
        if (isOlder(claims, changed)) {
            Files.writeString(claims, claims(classes));
        }
    }

    private static boolean isOlder(Path file, FileTime changed) throws IOException {
        return !Files.exists(file) || Files.getLastModifiedTime(file).compareTo(changed) < 0;
    }

    /** The verdicts of each experiment at each query that a claim names. */
    private static String claims(Path classes) {
        Map<String, String> found = new ConcurrentSkipListMap<>();
        Claims.all()
            .parallelStream()
            .flatMap((claim) -> claim.evidence().stream())
            .flatMap((evidence) -> evidence.queries().stream().map((query) -> Map.entry(evidence, query)))
            .forEach((each) -> found.computeIfAbsent(each.getKey().address(each.getValue()),
                    (address) -> verdicts(each.getKey(), each.getValue(), classes)));
        Json json = new Json().object();
        found.forEach((address, report) -> json.key(address).raw(report));
        return json.end().toString();
    }

    private static String verdicts(Evidence evidence, String query, Path classes) {
        Report report = run(evidence.found(), evidence.at(query), classes);
        return ReportJson.of(new Report(report.verdicts(), new Figures(), List.of(), List.of(), List.of()));
    }

    private static Report run(Experiment experiment, Settings settings, Path classes) {
        try (InputStream digits = new GZIPInputStream(
                Files.newInputStream(classes.resolve("data/digits.csv.gz")))) {
            String text = new String(digits.readAllBytes(), StandardCharsets.UTF_8);
            return Run.whole(experiment, settings, new Materials(text, Files.readString(classes.resolve(TIMES))));
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
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
