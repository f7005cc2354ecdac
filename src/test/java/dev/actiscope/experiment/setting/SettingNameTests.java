package dev.actiscope.experiment.setting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.actiscope.experiment.Experiment;
import dev.actiscope.experiment.catalogue.Laboratory;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An experiment's settings stand in an address beside what the API and the pages say
 * there themselves, and none may be taken for it.
 */
class SettingNameTests {

    /** What the server reads of an address of the lab, or of its API. */
    private static final Set<String> OF_THE_SERVER = Set.of("claim", "format", "lang", "beside");

    /** What a page's script reads of the address, or writes there. */
    private static final Pattern OF_A_SCRIPT = Pattern.compile("\\b(?:asked\\(|saying\\(location\\.search, )'(\\w+)'");

    private static Set<String> ofScripts() throws IOException {
        Set<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("frontend/lab"))) {
            for (Path file : (Iterable<Path>) files.filter((path) -> path.toString().endsWith(".js"))::iterator) {
                Matcher matcher = OF_A_SCRIPT.matcher(Files.readString(file));
                while (matcher.find()) {
                    names.add(matcher.group(1));
                }
            }
        }
        return names;
    }

    @Test
    void settingsAreNotCalledAsWhatTheApiAndThePagesSayThemselves() throws IOException {
        assertThat(ofScripts()).contains("beside", "controls", "lecture", "show");
        for (Experiment experiment : Laboratory.experiments()) {
            List<String> names = experiment.settings().stream().map(Setting::name).toList();
            assertThat(names).as(experiment.name())
                .doesNotHaveDuplicates()
                .doesNotContainAnyElementsOf(OF_THE_SERVER)
                .doesNotContainAnyElementsOf(ofScripts());
        }
    }

}
