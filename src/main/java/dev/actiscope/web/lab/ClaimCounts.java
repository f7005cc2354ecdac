package dev.actiscope.web.lab;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import dev.actiscope.experiment.claims.Claim;
import dev.actiscope.experiment.claims.Claims;

import org.springframework.stereotype.Component;

/**
 * How many claims came out how.
 */
@Component
public class ClaimCounts {

    /** Of a claim of which nothing is measured. */
    private static final String TOLD = "told";

    private final Shipped shipped;

    ClaimCounts(Shipped shipped) {
        this.shipped = shipped;
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
        return claim.computed()
            .or(() -> claim.evidence()
                .stream()
                .findFirst()
                .flatMap((evidence) -> this.shipped.report(evidence.found())
                    .verdicts()
                    .stream()
                    .filter((verdict) -> verdict.claim().equals(claim.number()))
                    .findFirst()))
            .map((verdict) -> verdict.holds().name().toLowerCase(Locale.ROOT))
            .orElse(TOLD);
    }

}
