package dev.actiscope.network.layer;

/**
 * The three products of a dense layer, all of them C<sub>rs</sub> += Σ<sub>k</sub>
 * A<sub>rk</sub> B<sub>sk</sub>: they differ in what is a row and what is a step. Two
 * rows and four columns of C are summed at a time, each in the order of k.
 */
final class DenseProducts {

    private DenseProducts() {
    }

    /**
     * Z += X Wᵀ: each z of an example is a row of W times x.
     */
    static void forward(double[] x, double[] theta, int w, double[] z, int n, int inputs, int outputs) {
        add(x, 0, inputs, 1, theta, w, inputs, 1, z, 0, outputs, n, outputs, inputs);
    }

    /**
     * ∂L/∂W += ∂L/∂Zᵀ X, summed over the examples.
     */
    static void weights(double[] dz, double[] x, double[] gradients, int w, int n, int inputs, int outputs) {
        add(dz, 0, 1, outputs, x, 0, 1, inputs, gradients, w, inputs, outputs, inputs, n);
    }

    /**
     * ∂L/∂X += ∂L/∂Z W.
     */
    static void backward(double[] dz, double[] theta, int w, double[] dx, int n, int inputs, int outputs) {
        add(dz, 0, outputs, 1, theta, w, 1, inputs, dx, 0, inputs, n, inputs, outputs);
    }

    /**
     * @param a where A begins, from row to row and from k to k
     * @param b where B begins, from column to column of C and from k to k
     * @param c where C begins and from row to row
     */
    private static void add(double[] as, int a, int aRow, int aStep, double[] bs, int b, int bColumn, int bStep,
            double[] cs, int c, int cRow, int rows, int columns, int steps) {
        int r = 0;
        for (; r + 1 < rows; r += 2) {
            int first = a + r * aRow;
            int s = 0;
            for (; s + 3 < columns; s += 4) {
                twoByFour(as, first, first + aRow, aStep, bs, b + s * bColumn, bColumn, bStep, cs, c + r * cRow + s,
                        cRow, steps);
            }
            for (; s < columns; s++) {
                twoByOne(as, first, first + aRow, aStep, bs, b + s * bColumn, bStep, cs, c + r * cRow + s, cRow, steps);
            }
        }
        for (int s = 0; r < rows && s < columns; s++) {
            one(as, a + r * aRow, aStep, bs, b + s * bColumn, bStep, cs, c + r * cRow + s, steps);
        }
    }

    private static void twoByFour(double[] as, int a0, int a1, int aStep, double[] bs, int b0, int bColumn, int bStep,
            double[] cs, int c0, int cRow, int steps) {
        int b1 = b0 + bColumn;
        int b2 = b1 + bColumn;
        int b3 = b2 + bColumn;
        int c1 = c0 + cRow;
        double c00 = cs[c0];
        double c01 = cs[c0 + 1];
        double c02 = cs[c0 + 2];
        double c03 = cs[c0 + 3];
        double c10 = cs[c1];
        double c11 = cs[c1 + 1];
        double c12 = cs[c1 + 2];
        double c13 = cs[c1 + 3];
        int along = 0;
        int across = 0;
        for (int k = 0; k < steps; k++) {
            double first = as[a0 + along];
            double second = as[a1 + along];
            double u = bs[b0 + across];
            double v = bs[b1 + across];
            c00 += first * u;
            c10 += second * u;
            c01 += first * v;
            c11 += second * v;
            u = bs[b2 + across];
            v = bs[b3 + across];
            c02 += first * u;
            c12 += second * u;
            c03 += first * v;
            c13 += second * v;
            along += aStep;
            across += bStep;
        }
        cs[c0] = c00;
        cs[c0 + 1] = c01;
        cs[c0 + 2] = c02;
        cs[c0 + 3] = c03;
        cs[c1] = c10;
        cs[c1 + 1] = c11;
        cs[c1 + 2] = c12;
        cs[c1 + 3] = c13;
    }

    private static void twoByOne(double[] as, int a0, int a1, int aStep, double[] bs, int b, int bStep, double[] cs,
            int c, int cRow, int steps) {
        double first = cs[c];
        double second = cs[c + cRow];
        int along = 0;
        int across = b;
        for (int k = 0; k < steps; k++) {
            double v = bs[across];
            first += as[a0 + along] * v;
            second += as[a1 + along] * v;
            along += aStep;
            across += bStep;
        }
        cs[c] = first;
        cs[c + cRow] = second;
    }

    private static void one(double[] as, int a, int aStep, double[] bs, int b, int bStep, double[] cs, int c,
            int steps) {
        double sum = cs[c];
        int along = a;
        int across = b;
        for (int k = 0; k < steps; k++) {
            sum += as[along] * bs[across];
            along += aStep;
            across += bStep;
        }
        cs[c] = sum;
    }

}
