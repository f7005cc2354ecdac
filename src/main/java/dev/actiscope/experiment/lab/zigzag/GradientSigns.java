package dev.actiscope.experiment.lab.zigzag;

/**
 * Whether all components of a gradient have one sign, by how many examples it is the mean
 * of, before the first step.
 */
final class GradientSigns {

    /** So many sizes there are, each twice the one before. */
    static final int SIZES = 7;

    /** The largest of them. */
    static final int MOST = 1 << (SIZES - 1);

    /** How often each is tried with a seed. */
    static final int REPEATS = 25;

    private final double[] error;

    private final double[] alike = new double[SIZES];

    private final double[] moved = new double[SIZES];

    /**
     * @param goal the weights w*; those there are begin at 0
     */
    GradientSigns(double[] goal) {
        this.error = new double[goal.length];
        for (int i = 0; i < goal.length; i++) {
            this.error[i] = -goal[i];
        }
    }

    /** Whether a vector is not 0, and no two of its components have opposite signs. */
    static boolean areAlike(double[] vector) {
        boolean up = false;
        boolean down = false;
        for (double part : vector) {
            up |= part > 0;
            down |= part < 0;
        }
        return up != down;
    }

    /** Whether no component of a vector has a sign. */
    static boolean areNone(double[] vector) {
        for (double part : vector) {
            if (part > 0 || part < 0) {
                return false;
            }
        }
        return true;
    }

    /**
     * Tries each size, with so many examples of these.
     * @param h the inputs of {@link #MOST} examples, one example after the other
     * @param noise what is wrong with their targets
     */
    void add(double[] h, double[] noise) {
        int n = this.error.length;
        double[] sum = new double[n];
        int size = 0;
        for (int k = 0; k < MOST; k++) {
            double off = -noise[k];
            for (int i = 0; i < n; i++) {
                off += this.error[i] * h[k * n + i];
            }
            for (int i = 0; i < n; i++) {
                sum[i] += off * h[k * n + i];
            }
            if (k + 1 == 1 << size) {
                this.alike[size] += areAlike(sum) ? 1 : 0;
                this.moved[size] += areNone(sum) ? 0 : 1;
                size++;
            }
        }
    }

    /** Of how many gradients by size the components have one sign. */
    double[] alike() {
        return this.alike.clone();
    }

    /** How many gradients by size have a sign at all. */
    double[] moved() {
        return this.moved.clone();
    }

}
