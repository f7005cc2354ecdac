package dev.actiscope.experiment.lab.zigzag;

/**
 * What gradient descent makes of the expected squares of the error d = w − w*, exactly,
 * for independent examples. A step takes d to d − η G d + η g, where G is the mean of h
 * hᵀ and g that of ε h over b examples. So D = E d dᵀ becomes D − η (M D + D M) + η² ((1
 * − 1/b) M D M + E (hᵀD h) h hᵀ/b + σ² M/b). As the inputs may change places, of D no
 * more counts than its part p along (1, …, 1) and its part q across it, for each
 * dimension. With s² the part of ‖h‖² along (1, …, 1), r the rest of it, and λ and μ the
 * eigenvalues of M along and across, <pre>
 * p′ = (1 − 2ηλ) p + η² ((1 − 1/b) λ² p + (p E s⁴ + q E s²r)/b + σ²λ/b)
 * q′ = (1 − 2ημ) q + η² ((1 − 1/b) μ² q + (p E s²r + q E r²)/(n − 1)/b + σ²μ/b)
 * </pre>
 *
 * @see <a href="https://doi.org/10.1109/PROC.1976.10286">Widrow, McCool, Larimore and
 * Johnson, Stationary and Nonstationary Learning Characteristics of the LMS Adaptive
 * Filter, 1976</a>
 */
final class MeanSquares {

    private final InputLaw law;

    private final int n;

    private final int batch;

    /** What η² is multiplied with: from p to p, from q to p, from p to q, from q to q. */
    private final double pp;

    private final double qp;

    private final double pq;

    private final double qq;

    /**
     * @param n how many inputs there are, 2 at least
     * @param batch how many examples a step has
     */
    MeanSquares(InputLaw law, int n, int batch) {
        this.law = law;
        this.n = n;
        this.batch = batch;
        double along = along() / n / n;
        double both = both() / n - along;
        double rest = squares() - 2 * both - along;
        double many = 1 - 1.0 / batch;
        this.pp = many * law.along(n) * law.along(n) + along / batch;
        this.qp = both / batch;
        this.pq = both / (n - 1) / batch;
        this.qq = many * law.across() * law.across() + rest / (n - 1) / batch;
    }

    /** E (Σh)⁴, by how many of the four are the same input. */
    private double along() {
        double m = this.law.mean();
        double second = this.law.second();
        double pairs = (double) this.n * (this.n - 1);
        double triples = pairs * (this.n - 2);
        return this.n * this.law.fourth() + 4 * pairs * this.law.third() * m + 3 * pairs * second * second
                + 6 * triples * second * m * m + triples * (this.n - 3) * m * m * m * m;
    }

    /** E (Σh)² ‖h‖². */
    private double both() {
        double m = this.law.mean();
        double pairs = (double) this.n * (this.n - 1);
        return squares() + 2 * pairs * this.law.third() * m + pairs * (this.n - 2) * this.law.second() * m * m;
    }

    /** E ‖h‖⁴. */
    private double squares() {
        double second = this.law.second();
        return this.n * this.law.fourth() + (double) this.n * (this.n - 1) * second * second;
    }

    /**
     * The expected loss after each of some steps, without what noise adds to it.
     * @param p the square of the error's part along (1, …, 1) before the first
     * @param rest that of its part across it, of all dimensions
     * @param rate η
     * @param noise the deviation σ of the targets
     * @return of {@code steps} + 1 points
     */
    double[] losses(double p, double rest, double rate, double noise, int steps) {
        double[] losses = new double[steps + 1];
        double lambda = this.law.along(this.n);
        double mu = this.law.across();
        double drift = rate * rate * noise * noise / this.batch;
        double a = p;
        double q = rest / (this.n - 1);
        for (int i = 0; i <= steps; i++) {
            losses[i] = (lambda * a + mu * (this.n - 1) * q) / 2;
            double next = a * (1 - 2 * rate * lambda) + rate * rate * (this.pp * a + this.qp * q) + drift * lambda;
            q = q * (1 - 2 * rate * mu) + rate * rate * (this.pq * a + this.qq * q) + drift * mu;
            a = next;
        }
        return losses;
    }

    /**
     * The learning rate from which on the expected squares grow: with Λ = diag(λ, μ) and
     * the matrix C that η² is multiplied with, I − 2ηΛ + η²C has no eigenvalue of 1 or
     * more as long as η is below 2 divided by the larger eigenvalue of Λ⁻¹C.
     * @return NaN if the moments do not exist or nothing varies
     */
    double greatestRate() {
        double a = this.pp / this.law.along(this.n);
        double b = this.qp / this.law.along(this.n);
        double c = this.pq / this.law.across();
        double d = this.qq / this.law.across();
        double half = (a - d) / 2;
        double greater = (a + d) / 2 + Math.sqrt(half * half + b * c);
        return (this.law.across() > 0 && greater > 0) ? 2 / greater : Double.NaN;
    }

}
