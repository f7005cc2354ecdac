package dev.actiscope.web.lab.results;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

import dev.actiscope.experiment.Experiment;
import dev.actiscope.experiment.Materials;
import dev.actiscope.experiment.Run;
import dev.actiscope.experiment.report.Report;
import dev.actiscope.experiment.setting.Settings;
import dev.actiscope.web.load.LongWork;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Where a host finds out what comes of an experiment: at the defaults the build has found
 * that already.
 */
@Component
public class LabBench {

    private static final String DIGITS = "data/digits.csv.gz";

    private static final String TIMES = "data/cost.csv";

    private final LongWork work;

    private final Shipped shipped;

    private final SingletonSupplier<String> digits = SingletonSupplier.of(LabBench::digits);

    private final SingletonSupplier<String> times = SingletonSupplier.of(LabBench::times);

    LabBench(LongWork work, Shipped shipped) {
        this.work = work;
        this.shipped = shipped;
    }

    /**
     * What comes of an experiment at some settings, which a host
     * {@linkplain WorkLimit#allows does}.
     * @param request for which it is found out
     * @return empty if too many ask at once
     */
    public Optional<Report> report(Experiment experiment, Settings settings, HttpServletRequest request) {
        if (isStandard(settings)) {
            return Optional.of(this.shipped.report(experiment));
        }
        Materials materials = new Materials(experiment.takesDigits(settings) ? this.digits.obtain() : "",
                this.times.obtain());
        return this.work.done(request, () -> Run.whole(experiment, settings, materials));
    }

    /** Whether nothing is set to anything else than its default. */
    public static boolean isStandard(Settings settings) {
        return settings.query().entries().isEmpty();
    }

    private static String digits() {
        try (InputStream in = new GZIPInputStream(new ClassPathResource(DIGITS).getInputStream())) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private static String times() {
        try {
            return new ClassPathResource(TIMES).getContentAsString(StandardCharsets.UTF_8);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}
