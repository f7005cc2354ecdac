package dev.actiscope.network.layer;

/**
 * The three products of a dense layer. Each takes two rows of its result with four
 * columns at a time: of what is read for them, each number serves twice or four times,
 * and the eight sums do not wait for each other. What has no other beside it, such as a
 * last row, is computed twice. Each sum is in the order of what it runs over, whatever
 * else is summed beside it. All three are loops without a call, since in WebAssembly a
 * call would cost more than a sum.
 */
final class DenseProducts {

    private DenseProducts() {
    }

    /**
     * Z = X Wᵀ + b: each z of an example is a row of W times x, and a bias.
     */
    static void forward(double[] x, double[] theta, int w, int b, double[] z, int n, int inputs, int outputs) {
        int unit = 0;
        for (; unit + 3 < outputs; unit += 4) {
            int w0 = w + unit * inputs;
            int w1 = w0 + inputs;
            int w2 = w1 + inputs;
            int w3 = w2 + inputs;
            double b0 = theta[b + unit];
            double b1 = theta[b + unit + 1];
            double b2 = theta[b + unit + 2];
            double b3 = theta[b + unit + 3];
            for (int e = 0; e < n; e += 2) {
                int next = Math.min(e + 1, n - 1);
                int x0 = e * inputs;
                int x1 = next * inputs;
                double z00 = b0;
                double z01 = b1;
                double z02 = b2;
                double z03 = b3;
                double z10 = b0;
                double z11 = b1;
                double z12 = b2;
                double z13 = b3;
                for (int i = 0; i < inputs; i++) {
                    double first = x[x0 + i];
                    double second = x[x1 + i];
                    double u = theta[w0 + i];
                    double v = theta[w1 + i];
                    z00 += first * u;
                    z10 += second * u;
                    z01 += first * v;
                    z11 += second * v;
                    u = theta[w2 + i];
                    v = theta[w3 + i];
                    z02 += first * u;
                    z12 += second * u;
                    z03 += first * v;
                    z13 += second * v;
                }
                int z0 = e * outputs + unit;
                int z1 = next * outputs + unit;
                z[z0] = z00;
                z[z0 + 1] = z01;
                z[z0 + 2] = z02;
                z[z0 + 3] = z03;
                z[z1] = z10;
                z[z1 + 1] = z11;
                z[z1 + 2] = z12;
                z[z1 + 3] = z13;
            }
        }
        for (; unit < outputs; unit++) {
            int w0 = w + unit * inputs;
            for (int e = 0; e < n; e += 2) {
                int next = Math.min(e + 1, n - 1);
                int x0 = e * inputs;
                int x1 = next * inputs;
                double first = theta[b + unit];
                double second = first;
                for (int i = 0; i < inputs; i++) {
                    double u = theta[w0 + i];
                    first += x[x0 + i] * u;
                    second += x[x1 + i] * u;
                }
                z[e * outputs + unit] = first;
                z[next * outputs + unit] = second;
            }
        }
    }

    /**
     * ∂L/∂X = ∂L/∂Z W, each number of it times a slope.
     */
    static void backward(double[] dz, double[] theta, int w, double[] slopes, double[] dx, int n, int inputs,
            int outputs) {
        for (int e = 0; e < n; e += 2) {
            int next = Math.min(e + 1, n - 1);
            int z0 = e * outputs;
            int z1 = next * outputs;
            int x0 = e * inputs;
            int x1 = next * inputs;
            int i = 0;
            for (; i + 3 < inputs; i += 4) {
                double x00 = 0;
                double x01 = 0;
                double x02 = 0;
                double x03 = 0;
                double x10 = 0;
                double x11 = 0;
                double x12 = 0;
                double x13 = 0;
                int at = w + i;
                for (int unit = 0; unit < outputs; unit++) {
                    double first = dz[z0 + unit];
                    double second = dz[z1 + unit];
                    double u = theta[at];
                    double v = theta[at + 1];
                    x00 += first * u;
                    x10 += second * u;
                    x01 += first * v;
                    x11 += second * v;
                    u = theta[at + 2];
                    v = theta[at + 3];
                    x02 += first * u;
                    x12 += second * u;
                    x03 += first * v;
                    x13 += second * v;
                    at += inputs;
                }
                dx[x0 + i] = x00 * slopes[x0 + i];
                dx[x0 + i + 1] = x01 * slopes[x0 + i + 1];
                dx[x0 + i + 2] = x02 * slopes[x0 + i + 2];
                dx[x0 + i + 3] = x03 * slopes[x0 + i + 3];
                dx[x1 + i] = x10 * slopes[x1 + i];
                dx[x1 + i + 1] = x11 * slopes[x1 + i + 1];
                dx[x1 + i + 2] = x12 * slopes[x1 + i + 2];
                dx[x1 + i + 3] = x13 * slopes[x1 + i + 3];
            }
            for (; i < inputs; i++) {
                double first = 0;
                double second = 0;
                int at = w + i;
                for (int unit = 0; unit < outputs; unit++) {
                    double u = theta[at];
                    first += dz[z0 + unit] * u;
                    second += dz[z1 + unit] * u;
                    at += inputs;
                }
                dx[x0 + i] = first * slopes[x0 + i];
                dx[x1 + i] = second * slopes[x1 + i];
            }
        }
    }

    /**
     * ∂L/∂W = ∂L/∂Zᵀ X and ∂L/∂b = ∂L/∂Zᵀ 1, summed over the examples.
     */
    static void differentiate(double[] dz, double[] x, double[] gradients, int w, int b, int n, int inputs,
            int outputs) {
        for (int unit = 0; unit < outputs; unit += 2) {
            int next = Math.min(unit + 1, outputs - 1) - unit;
            int w0 = w + unit * inputs;
            int w1 = w0 + next * inputs;
            double b0 = 0;
            double b1 = 0;
            int i = 0;
            for (; i + 3 < inputs; i += 4) {
                double w00 = 0;
                double w01 = 0;
                double w02 = 0;
                double w03 = 0;
                double w10 = 0;
                double w11 = 0;
                double w12 = 0;
                double w13 = 0;
                b0 = 0;
                b1 = 0;
                int at = i;
                for (int z = unit; z < n * outputs; z += outputs) {
                    double first = dz[z];
                    double second = dz[z + next];
                    b0 += first;
                    b1 += second;
                    double u = x[at];
                    double v = x[at + 1];
                    w00 += first * u;
                    w10 += second * u;
                    w01 += first * v;
                    w11 += second * v;
                    u = x[at + 2];
                    v = x[at + 3];
                    w02 += first * u;
                    w12 += second * u;
                    w03 += first * v;
                    w13 += second * v;
                    at += inputs;
                }
                gradients[w0 + i] = w00;
                gradients[w0 + i + 1] = w01;
                gradients[w0 + i + 2] = w02;
                gradients[w0 + i + 3] = w03;
                gradients[w1 + i] = w10;
                gradients[w1 + i + 1] = w11;
                gradients[w1 + i + 2] = w12;
                gradients[w1 + i + 3] = w13;
            }
            for (; i < inputs; i += 2) {
                int other = Math.min(i + 1, inputs - 1) - i;
                double w00 = 0;
                double w01 = 0;
                double w10 = 0;
                double w11 = 0;
                b0 = 0;
                b1 = 0;
                int at = i;
                for (int z = unit; z < n * outputs; z += outputs) {
                    double first = dz[z];
                    double second = dz[z + next];
                    b0 += first;
                    b1 += second;
                    double u = x[at];
                    double v = x[at + other];
                    w00 += first * u;
                    w10 += second * u;
                    w01 += first * v;
                    w11 += second * v;
                    at += inputs;
                }
                gradients[w0 + i] = w00;
                gradients[w0 + i + other] = w01;
                gradients[w1 + i] = w10;
                gradients[w1 + i + other] = w11;
            }
            gradients[b + unit] = b0;
            gradients[b + unit + next] = b1;
        }
    }

}
