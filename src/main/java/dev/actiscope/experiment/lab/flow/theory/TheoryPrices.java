package dev.actiscope.experiment.lab.flow.theory;

import java.util.HashMap;
import java.util.Map;

import dev.actiscope.curve.Curve;

/**
 * What theory costs for functions at one deviation of the biases. That is found by trying
 * it, which itself costs milliseconds, and so it is kept while settings are looked for
 * that cost little enough.
 */
public final class TheoryPrices {

    private final double biasDeviation;

    private final Map<String, MeanField.Cost> costs = new HashMap<>();

    private final Map<String, Long> edges = new HashMap<>();

    /**
     * @param biasDeviation σ<sub>b</sub>, at least 0
     */
    public TheoryPrices(double biasDeviation) {
        this.biasDeviation = biasDeviation;
    }

    /** What quadrature costs. */
    public MeanField.Cost of(Curve f) {
        return this.costs.computeIfAbsent(f.notation(), (notation) -> MeanField.cost(f));
    }

    /** What finding the edge of chaos costs at most, as {@link MeanField.Cost} counts. */
    public long edge(Curve f) {
        return this.edges.computeIfAbsent(f.notation(), (notation) -> EdgeOfChaos.cost(f, this.biasDeviation, of(f)));
    }

}
