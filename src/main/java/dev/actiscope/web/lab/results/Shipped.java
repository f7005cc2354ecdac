package dev.actiscope.web.lab.results;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.stream.Collectors;

import dev.actiscope.experiment.Experiment;
import dev.actiscope.experiment.catalogue.Laboratory;
import dev.actiscope.experiment.claims.Claim;
import dev.actiscope.experiment.claims.Evidence;
import dev.actiscope.experiment.report.Report;
import dev.actiscope.experiment.report.Verdict;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * What came of each experiment at its defaults, and of each claim where it holds and
 * where it does not, when the product was built. It is read when somebody first asks for
 * it: most starts are not for the lab.
 */
@Component
public class Shipped {

    private final Map<String, SingletonSupplier<Found>> found;

    private final SingletonSupplier<Map<String, List<Verdict>>> elsewhere;

    private record Found(String json, Report report) {
    }

    Shipped(JsonMapper json) {
        this.found = Laboratory.experiments()
            .stream()
            .map(Experiment::name)
            .collect(Collectors.toUnmodifiableMap((name) -> name,
                    (name) -> SingletonSupplier.of(() -> read(name, json))));
        this.elsewhere = SingletonSupplier.of(() -> json.readTree(text("claims"))
            .propertyStream()
            .collect(Collectors.toUnmodifiableMap(Entry::getKey,
                    (found) -> new ReportReader(found.getValue()).report().verdicts())));
    }

    private static Found read(String name, JsonMapper json) {
        String text = text(name);
        return new Found(text, new ReportReader(json.readTree(text)).report());
    }

    private static String text(String name) {
        try {
            return new ClassPathResource("data/lab/" + name + ".json").getContentAsString(StandardCharsets.UTF_8);
        }
        catch (IOException ex) {
            throw new UncheckedIOException("the build has not computed " + name, ex);
        }
    }

    /**
     * What became of a claim.
     * @param query one of the evidence's; empty for the defaults
     */
    public Verdict verdict(Claim claim, Evidence evidence, String query) {
        List<Verdict> verdicts = query.isEmpty() ? report(evidence.found()).verdicts()
                : this.elsewhere.obtain().get(evidence.address(query));
        return verdicts.stream().filter((verdict) -> verdict.claim().equals(claim.number())).findFirst().orElseThrow();
    }

    /** The report. */
    public Report report(Experiment experiment) {
        return this.found.get(experiment.name()).obtain().report();
    }

    /** The same in JSON. */
    public String json(Experiment experiment) {
        return this.found.get(experiment.name()).obtain().json();
    }

}
