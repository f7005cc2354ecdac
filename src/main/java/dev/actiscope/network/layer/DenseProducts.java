package dev.actiscope.network.layer;

/**
 * The three products of a dense layer, all of them C<sub>rs</sub> += Σ<sub>k</sub>
 * A<sub>rk</sub> B<sub>sk</sub>: they differ in what is a row and what is a step. Each
 * sum is in the order of k, whatever else is summed beside it.
 */
final class DenseProducts {

    private DenseProducts() {
    }

    /**
     * Z += X Wᵀ: each z of an example is a row of W times x.
     */
    static void forward(double[] x, double[] theta, int w, double[] z, int n, int inputs, int outputs) {
        add(x, inputs, 1, theta, w, inputs, 1, z, 0, outputs, n, outputs, inputs);
    }

    /**
     * ∂L/∂W += ∂L/∂Zᵀ X, summed over the examples.
     */
    static void weights(double[] dz, double[] x, double[] gradients, int w, int n, int inputs, int outputs) {
        add(dz, 1, outputs, x, 0, 1, inputs, gradients, w, inputs, outputs, inputs, n);
    }

    /**
     * ∂L/∂X += ∂L/∂Z W.
     */
    static void backward(double[] dz, double[] theta, int w, double[] dx, int n, int inputs, int outputs) {
        add(dz, outputs, 1, theta, w, 1, inputs, dx, 0, inputs, n, inputs, outputs);
    }

    /**
     * Two rows and four columns of C at a time: of what is read for them, each number
     * serves twice or four times, and the eight sums do not wait for each other. It is
     * all one loop in a loop, since in WebAssembly a call would cost more than a sum.
     * @param as A, from row to row and from k to k
     * @param bs B and where it begins, from column to column of C and from k to k
     * @param cs C and where it begins, and from row to row
     */
    private static void add(double[] as, int aRow, int aStep, double[] bs, int b, int bColumn, int bStep, double[] cs,
            int c, int cRow, int rows, int columns, int steps) {
        int r = 0;
        for (; r + 1 < rows; r += 2) {
            int a0 = r * aRow;
            int a1 = a0 + aRow;
            int c0 = c + r * cRow;
            int c1 = c0 + cRow;
            int b0 = b;
            int s = 0;
            for (; s + 3 < columns; s += 4) {
                double c00 = cs[c0];
                double c01 = cs[c0 + 1];
                double c02 = cs[c0 + 2];
                double c03 = cs[c0 + 3];
                double c10 = cs[c1];
                double c11 = cs[c1 + 1];
                double c12 = cs[c1 + 2];
                double c13 = cs[c1 + 3];
                int along = 0;
                int at = b0;
                for (int k = 0; k < steps; k++) {
                    double first = as[a0 + along];
                    double second = as[a1 + along];
                    double u = bs[at];
                    double v = bs[at + bColumn];
                    c00 += first * u;
                    c10 += second * u;
                    c01 += first * v;
                    c11 += second * v;
                    u = bs[at + 2 * bColumn];
                    v = bs[at + 3 * bColumn];
                    c02 += first * u;
                    c12 += second * u;
                    c03 += first * v;
                    c13 += second * v;
                    along += aStep;
                    at += bStep;
                }
                cs[c0++] = c00;
                cs[c0++] = c01;
                cs[c0++] = c02;
                cs[c0++] = c03;
                cs[c1++] = c10;
                cs[c1++] = c11;
                cs[c1++] = c12;
                cs[c1++] = c13;
                b0 += 4 * bColumn;
            }
            for (; s < columns; s++) {
                double first = cs[c0];
                double second = cs[c1];
                int along = 0;
                int at = b0;
                for (int k = 0; k < steps; k++) {
                    double v = bs[at];
                    first += as[a0 + along] * v;
                    second += as[a1 + along] * v;
                    along += aStep;
                    at += bStep;
                }
                cs[c0++] = first;
                cs[c1++] = second;
                b0 += bColumn;
            }
        }
        if (r < rows) {
            addRow(as, r * aRow, aStep, bs, b, bColumn, bStep, cs, c + r * cRow, columns, steps);
        }
    }

    /** The last row, if it has no other beside it. */
    private static void addRow(double[] as, int a, int aStep, double[] bs, int b, int bColumn, int bStep, double[] cs,
            int c, int columns, int steps) {
        for (int s = 0; s < columns; s++) {
            double sum = cs[c + s];
            int along = a;
            int at = b + s * bColumn;
            for (int k = 0; k < steps; k++) {
                sum += as[along] * bs[at];
                along += aStep;
                at += bStep;
            }
            cs[c + s] = sum;
        }
    }

}
