package dev.actiscope.web.lab;

import java.util.List;

import dev.actiscope.activation.InvalidInputException;
import dev.actiscope.curve.query.Field;
import dev.actiscope.curve.query.Query;
import dev.actiscope.experiment.Experiment;
import dev.actiscope.experiment.catalogue.Laboratory;
import dev.actiscope.experiment.setting.Settings;
import dev.actiscope.text.Names;

import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Where experiments are.
 */
public final class LabPages {

    private LabPages() {
    }

    /**
     * The experiment of a name, whatever its case.
     * @throws InvalidInputException {@code unknown-experiment}, with the nearest names
     */
    public static Experiment require(String name) {
        return Laboratory.find(name).orElseThrow(() -> {
            List<List<String>> known = Laboratory.experiments()
                .stream()
                .map((experiment) -> List.of(experiment.name()))
                .toList();
            return new InvalidInputException("name", "unknown-experiment", Field.quote(name),
                    Names.nearest(name, known));
        });
    }

    /** The whole address of an experiment's page, as the visitor's browser knows it. */
    public static String address(Experiment experiment, Settings settings) {
        return here(experiment.name()) + suffix(settings.query());
    }

    /** The address of a page of the lab without a query. */
    static String here(String name) {
        return ServletUriComponentsBuilder.fromCurrentContextPath()
            .path("/lab")
            .path(name.isEmpty() ? "" : "/" + name)
            .toUriString();
    }

    private static String suffix(Query query) {
        return query.entries().isEmpty() ? "" : "?" + query.print();
    }

}
