package dev.actiscope.web.lab;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

import dev.actiscope.experiment.Experiment;
import dev.actiscope.experiment.catalogue.Laboratory;
import dev.actiscope.experiment.report.Report;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * What came of each experiment at its defaults when the product was built. It is read
 * when somebody first asks for it: most starts are not for the lab.
 */
@Component
public class Shipped {

    private final Map<String, SingletonSupplier<Found>> found;

    private record Found(String json, Report report) {
    }

    Shipped(JsonMapper json) {
        this.found = Laboratory.experiments()
            .stream()
            .map(Experiment::name)
            .collect(Collectors.toUnmodifiableMap((name) -> name,
                    (name) -> SingletonSupplier.of(() -> read(name, json))));
    }

    private static Found read(String name, JsonMapper json) {
        try {
            String text = new ClassPathResource("data/lab/" + name + ".json")
                .getContentAsString(StandardCharsets.UTF_8);
            return new Found(text, new ReportReader(json.readTree(text)).report());
        }
        catch (IOException ex) {
            throw new UncheckedIOException("the build has not computed " + name, ex);
        }
    }

    /** The report. */
    public Report report(Experiment experiment) {
        return this.found.get(experiment.name()).obtain().report();
    }

    /** The same in JSON. */
    String json(Experiment experiment) {
        return this.found.get(experiment.name()).obtain().json();
    }

}
