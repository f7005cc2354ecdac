package dev.actiscope.activation.catalogue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.nn.Block;
import ai.djl.pytorch.engine.PtNDManager;
import ai.djl.pytorch.jni.JniUtils;
import ai.djl.training.GradientCollector;
import ai.djl.training.ParameterStore;

/**
 * PyTorch as an oracle: evaluates and differentiates a function that is given as a
 * TorchScript expression.
 */
public final class PyTorch {

    static {
        System.setProperty("ai.djl.offline", "true");
        System.setProperty("OPT_OUT_TRACKING", "true");
    }

    private static final String ENGINE = "PyTorch";

    private static final String SOURCE = """
            class Activation(Module):
              __parameters__ = []
              __buffers__ = []
              training : bool
              def forward(self: __torch__.Activation, x: Tensor) -> Tensor:
            %s
            """;

    private static final String INDENT = "    ";

    /** The pickled module: an Activation whose training is False. */
    private static final String DATA = "\u0080\u0002c__torch__\nActivation\n)\u0081}X\u0008\u0000\u0000\u0000training\u0089sb.";

    private static final String NO_CONSTANTS = "\u0080\u0002).";

    private static final String FORMAT_VERSION = "10\n";

    private PyTorch() {
    }

    /**
     * The function and its back-propagated gradient at each x.
     * @param expression in {@code x}, such as {@code torch.relu(x)}
     * @return two rows: values, derivatives
     */
    public static double[][] evaluate(String expression, double... x) {
        return execute(List.of("return " + expression), x);
    }

    /**
     * The same for a function with local variables.
     * @param statements in {@code x}, the last of which returns
     * @return two rows: values, derivatives
     */
    public static double[][] execute(List<String> statements, double... x) {
        String body = INDENT + String.join("\n" + INDENT, statements);
        try (NDManager manager = NDManager.newBaseManager(null, ENGINE);
                GradientCollector gradients = Engine.getEngine(ENGINE).newGradientCollector()) {
            Block module = JniUtils.loadModule((PtNDManager) manager, archive(SOURCE.formatted(body)), false, false);
            NDArray input = manager.create(x);
            input.setRequiresGradient(true);
            NDArray y = module.forward(new ParameterStore(manager, false), new NDList(input), true).singletonOrThrow();
            gradients.backward(y);
            return new double[][] { y.toDoubleArray(), input.getGradient().toDoubleArray() };
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /** A TorchScript archive of a module without parameters. */
    private static InputStream archive(String source) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            add(zip, "data.pkl", DATA);
            add(zip, "constants.pkl", NO_CONSTANTS);
            add(zip, "version", FORMAT_VERSION);
            add(zip, "code/__torch__.py", source);
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }

    private static void add(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry("activation/" + name));
        zip.write(content.getBytes(StandardCharsets.ISO_8859_1));
        zip.closeEntry();
    }

}
