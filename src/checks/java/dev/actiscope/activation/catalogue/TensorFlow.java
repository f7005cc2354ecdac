package dev.actiscope.activation.catalogue;

import org.tensorflow.Graph;
import org.tensorflow.Operand;
import org.tensorflow.Output;
import org.tensorflow.Result;
import org.tensorflow.Session;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.Constant;
import org.tensorflow.types.TFloat64;

/**
 * TensorFlow as an oracle: evaluates and differentiates a function that is given as a
 * graph.
 */
public interface TensorFlow {

    /**
     * The function of x as operations.
     */
    Operand<TFloat64> apply(Ops tf, Operand<TFloat64> x);

    /**
     * The function and its back-propagated gradient at each x.
     * @return two rows: values, derivatives
     */
    default double[][] evaluate(double... x) {
        try (Graph graph = new Graph(); Session session = new Session(graph)) {
            Ops tf = Ops.create(graph);
            Constant<TFloat64> input = tf.constant(x);
            Output<TFloat64> y = apply(tf, input).asOutput();
            Output<?> gradient = graph.addGradients(y, new Output<?>[] { input.asOutput() })[0];
            try (Result result = session.runner().fetch(y).fetch(gradient).run()) {
                return new double[][] { row(result, 0), row(result, 1) };
            }
        }
    }

    private static double[] row(Result result, int index) {
        TFloat64 tensor = (TFloat64) result.get(index);
        double[] row = new double[(int) tensor.size()];
        for (int i = 0; i < row.length; i++) {
            row[i] = tensor.getDouble(i);
        }
        return row;
    }

}
