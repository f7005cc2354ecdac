package dev.actiscope.web.lab.results;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import dev.actiscope.experiment.claims.Claim;
import dev.actiscope.experiment.claims.Claims;
import dev.actiscope.experiment.report.Verdict;

import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * What those claims come to that are decided without an experiment: the same for
 * everybody, and found when somebody first asks.
 */
@Component
public class ComputedVerdicts {

    private final SingletonSupplier<Map<String, Verdict>> verdicts = SingletonSupplier.of(ComputedVerdicts::all);

    private static Map<String, Verdict> all() {
        Map<String, Verdict> all = new HashMap<>();
        Claims.all().forEach((claim) -> claim.computed().ifPresent((verdict) -> all.put(claim.number(), verdict)));
        return all;
    }

    /** Empty for a claim that no computation decides. */
    public Optional<Verdict> of(Claim claim) {
        return Optional.ofNullable(this.verdicts.obtain().get(claim.number()));
    }

}
