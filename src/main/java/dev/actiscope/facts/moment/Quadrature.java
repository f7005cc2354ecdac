package dev.actiscope.facts.moment;

import java.util.List;

/**
 * Fixed places and weights for expectations under a normal input.
 *
 * @param x where, ascending
 * @param weight of each place; together nearly 1
 */
public record Quadrature(double[] x, double[] weight) {

    /**
     * @param ends of the parts between which functions are smooth, ascending
     */
    public static Quadrature of(List<Double> ends, NormalInput input) {
        int parts = ends.size() - 1;
        double[] x = new double[parts * Kronrod.POINTS];
        double[] weight = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            double low = ends.get(i / Kronrod.POINTS);
            double half = (ends.get(i / Kronrod.POINTS + 1) - low) / 2;
            x[i] = low + half + half * Kronrod.place(i % Kronrod.POINTS);
            weight[i] = half * Kronrod.weight(i % Kronrod.POINTS) * input.density(x[i]);
        }
        return new Quadrature(x, weight);
    }

}
