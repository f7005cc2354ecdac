package dev.actiscope.network.nonlinearity;

/**
 * A line with a bend at 0, max(0, z) + leak · min(0, z): ReLU and its leaky relatives.
 * The slope at 0 is the leak, and what is not a number stays so.
 */
class Rectifiers implements Nonlinearity {

    private double leak;

    Rectifiers(double leak) {
        this.leak = leak;
    }

    void leak(double slopeBelow) {
        this.leak = slopeBelow;
    }

    double leak() {
        return this.leak;
    }

    @Override
    public void use(double[] z, double[] a, int count) {
        double below = this.leak;
        for (int i = 0; i < count; i++) {
            double x = z[i];
            a[i] = (x > 0) ? x : times(below, x);
        }
    }

    @Override
    public void train(double[] z, double[] a, double[] slopes, int count) {
        double below = this.leak;
        for (int i = 0; i < count; i++) {
            double x = z[i];
            boolean above = x > 0;
            a[i] = above ? x : times(below, x);
            slopes[i] = above ? 1 : (x == x) ? below : x;
        }
    }

    /** Without a leak nothing gets through from −∞ either. */
    private static double times(double leak, double x) {
        return (leak == 0) ? Math.max(0, x) : leak * x;
    }

    @Override
    public int work() {
        return 2;
    }

}
