package dev.actiscope.web.lab.results;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import dev.actiscope.experiment.claims.Claim;
import dev.actiscope.experiment.claims.Claims;
import dev.actiscope.experiment.claims.Evidence;
import dev.actiscope.experiment.report.Verdict;
import dev.actiscope.experiment.report.Verdict.Holds;

import org.springframework.stereotype.Component;

/**
 * How many claims came out how.
 */
@Component
public class ClaimCounts {

    /** Of a claim of which nothing is measured. */
    private static final String TOLD = "told";

    private final Shipped shipped;

    private final ComputedVerdicts computed;

    ClaimCounts(Shipped shipped, ComputedVerdicts computed) {
        this.shipped = shipped;
        this.computed = computed;
    }

    /**
     * How many claims there are of each verdict, that of what tells most of each: of
     * {@code yes}, {@code no}, {@code undecided} and {@code told}, in this order.
     */
    public Map<String, Integer> all() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        List.of("yes", "no", "undecided", TOLD).forEach((verdict) -> counts.put(verdict, 0));
        Claims.all().forEach((claim) -> counts.merge(verdict(claim), 1, Integer::sum));
        return counts;
    }

    private String verdict(Claim claim) {
        return this.computed.of(claim)
            .map(Verdict::holds)
            .or(() -> claim.evidence().stream().findFirst().map((evidence) -> holds(claim, evidence)))
            .map((holds) -> holds.name().toLowerCase(Locale.ROOT))
            .orElse(TOLD);
    }

    /** Where the defaults do not decide, what is decided elsewhere does, if it agrees. */
    private Holds holds(Claim claim, Evidence evidence) {
        Holds standard = this.shipped.verdict(claim, evidence, "").holds();
        if (standard != Holds.UNDECIDED) {
            return standard;
        }
        List<Holds> decided = evidence.queries()
            .stream()
            .map((query) -> this.shipped.verdict(claim, evidence, query).holds())
            .filter((holds) -> holds != Holds.UNDECIDED)
            .distinct()
            .toList();
        return (decided.size() == 1) ? decided.get(0) : Holds.UNDECIDED;
    }

}
