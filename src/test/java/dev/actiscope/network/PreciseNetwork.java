package dev.actiscope.network;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import ch.obermuhlner.math.big.BigDecimalMath;
import dev.actiscope.formula.PreciseEvaluation;
import dev.actiscope.formula.tree.Expression;

/**
 * A network and its loss after the textbook, in training, with forty digits.
 */
final class PreciseNetwork {

    private static final MathContext DIGITS = new MathContext(40);

    private static final BigDecimal EPSILON = new BigDecimal(1e-5);

    private final int inputs;

    private final List<LayerSpecification> layers;

    private final BigDecimal[] theta;

    private int next;

    PreciseNetwork(int inputs, List<LayerSpecification> layers, BigDecimal[] theta) {
        this.inputs = inputs;
        this.layers = layers;
        this.theta = theta;
    }

    static BigDecimal[] exactly(double... numbers) {
        return Arrays.stream(numbers).mapToObj(BigDecimal::new).toArray(BigDecimal[]::new);
    }

    /** The rows of outputs of rows of inputs. */
    List<BigDecimal[]> outputs(double[] x) {
        List<BigDecimal[]> rows = new ArrayList<>();
        for (int from = 0; from < x.length; from += this.inputs) {
            rows.add(exactly(Arrays.copyOfRange(x, from, from + this.inputs)));
        }
        this.next = 0;
        for (LayerSpecification layer : this.layers) {
            rows = dense(rows, layer.units());
            rows = switch (layer.normalisation()) {
                case NONE -> rows;
                case BATCH, BATCH_WITHOUT_SCALE -> scaled(transposed(normal(transposed(rows))));
                case LAYER -> scaled(normal(rows));
            };
            rows = activated(rows, layer);
        }
        return rows;
    }

    private List<BigDecimal[]> dense(List<BigDecimal[]> rows, int units) {
        int width = rows.get(0).length;
        int w = take(units * width);
        int b = take(units);
        List<BigDecimal[]> z = new ArrayList<>();
        for (BigDecimal[] x : rows) {
            BigDecimal[] row = new BigDecimal[units];
            for (int i = 0; i < units; i++) {
                row[i] = this.theta[b + i];
                for (int j = 0; j < width; j++) {
                    row[i] = row[i].add(this.theta[w + i * width + j].multiply(x[j], DIGITS), DIGITS);
                }
            }
            z.add(row);
        }
        return z;
    }

    private int take(int count) {
        this.next += count;
        return this.next - count;
    }

    private static List<BigDecimal[]> transposed(List<BigDecimal[]> rows) {
        List<BigDecimal[]> columns = new ArrayList<>();
        for (int j = 0; j < rows.get(0).length; j++) {
            int column = j;
            columns.add(rows.stream().map((row) -> row[column]).toArray(BigDecimal[]::new));
        }
        return columns;
    }

    private static List<BigDecimal[]> normal(List<BigDecimal[]> rows) {
        List<BigDecimal[]> normal = new ArrayList<>();
        for (BigDecimal[] row : rows) {
            BigDecimal mean = mean(row);
            BigDecimal[] distances = Arrays.stream(row).map((x) -> x.subtract(mean)).toArray(BigDecimal[]::new);
            BigDecimal variance = mean(Arrays.stream(distances).map((d) -> d.multiply(d)).toArray(BigDecimal[]::new));
            BigDecimal deviation = variance.add(EPSILON).sqrt(DIGITS);
            normal.add(Arrays.stream(distances).map((d) -> d.divide(deviation, DIGITS)).toArray(BigDecimal[]::new));
        }
        return normal;
    }

    private static BigDecimal mean(BigDecimal[] row) {
        return Arrays.stream(row)
            .reduce(BigDecimal.ZERO, BigDecimal::add)
            .divide(BigDecimal.valueOf(row.length), DIGITS);
    }

    private List<BigDecimal[]> scaled(List<BigDecimal[]> rows) {
        int units = rows.get(0).length;
        int gamma = take(units);
        int beta = take(units);
        for (BigDecimal[] row : rows) {
            for (int j = 0; j < units; j++) {
                row[j] = row[j].multiply(this.theta[gamma + j], DIGITS).add(this.theta[beta + j], DIGITS);
            }
        }
        return rows;
    }

    private List<BigDecimal[]> activated(List<BigDecimal[]> rows, LayerSpecification layer) {
        Expression f = layer.activation().written().expression();
        List<String> names = f.parameters();
        List<Double> settings = layer.activation().asFormula().settings();
        int shape = layer.learns() ? take(names.size()) : 0;
        BigDecimal[] p = { BigDecimal.ZERO, BigDecimal.ZERO };
        for (int i = 0; i < names.size(); i++) {
            f = f.replace(names.get(i), Expression.symbol((i == 0) ? "a" : "b"));
            p[i] = layer.learns() ? this.theta[shape + i] : new BigDecimal(settings.get(i));
        }
        for (BigDecimal[] row : rows) {
            for (int j = 0; j < row.length; j++) {
                row[j] = PreciseEvaluation.at(f, row[j], p[0], p[1], DIGITS.getPrecision());
            }
        }
        return rows;
    }

    static BigDecimal squaredError(List<BigDecimal[]> y, double[] t) {
        List<BigDecimal> squares = new ArrayList<>();
        for (BigDecimal[] row : y) {
            for (BigDecimal output : row) {
                squares.add(output.subtract(new BigDecimal(t[squares.size()])).pow(2, DIGITS));
            }
        }
        return mean(squares.toArray(BigDecimal[]::new));
    }

    static BigDecimal softmaxCrossEntropy(List<BigDecimal[]> y, double[] t) {
        BigDecimal[] losses = new BigDecimal[t.length];
        for (int e = 0; e < t.length; e++) {
            BigDecimal sum = Arrays.stream(y.get(e))
                .map((output) -> BigDecimalMath.exp(output, DIGITS))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
            losses[e] = BigDecimalMath.log(sum, DIGITS).subtract(y.get(e)[(int) t[e]]);
        }
        return mean(losses);
    }

    static BigDecimal logisticCrossEntropy(List<BigDecimal[]> y, double[] t) {
        List<BigDecimal> losses = new ArrayList<>();
        for (BigDecimal[] row : y) {
            for (BigDecimal output : row) {
                BigDecimal softplus = BigDecimalMath.log(BigDecimalMath.exp(output, DIGITS).add(BigDecimal.ONE),
                        DIGITS);
                losses.add(softplus.subtract(output.multiply(new BigDecimal(t[losses.size()]))));
            }
        }
        return mean(losses.toArray(BigDecimal[]::new));
    }

}
