package dev.actiscope.listing;

import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

import dev.actiscope.curve.Curve;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The code in Java compiles, without a warning, and computes what the curve does.
 */
@Tag("slow")
class JavaCodeTests {

    @Test
    void codeComputesWhatTheCurveDoes(@TempDir Path directory) throws Exception {
        List<Curve> curves = new ArrayList<>(Examples.chosen());
        int chosen = curves.size();
        curves.addAll(Examples.random());
        List<Source> sources = new ArrayList<>();
        for (int i = 0; i < curves.size(); i++) {
            sources.add(new Source("curve" + i, Listing.of(curves.get(i), Target.JAVA).code()));
        }
        compile(sources, directory);
        try (URLClassLoader classes = new URLClassLoader(new URL[] { directory.toUri().toURL() })) {
            List<String> differences = new ArrayList<>();
            for (int i = 0; i < curves.size(); i++) {
                double[] x = (i < chosen) ? Examples.POINTS : Examples.NEAR;
                String difference = Agreement.difference(curves.get(i), x, sources.get(i).compute(classes, x));
                if (!difference.isEmpty()) {
                    differences.add(difference + "\n" + sources.get(i).code);
                }
            }
            assertThat(differences).isEmpty();
        }
    }

    @Test
    void parametersAreFilledIn() {
        assertThat(Listing.of(Curve.parse("swish:beta=1.5"), Target.JAVA).code()).contains("""
                    static double swish(double x) {
                        return swish(x, 1.5);
                    }

                    static double swish(double x, double beta) {
                        return x * sigmoid(beta * x);
                    }
                """);
    }

    private static void compile(List<Source> sources, Path directory) throws IOException {
        StringWriter problems = new StringWriter();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        boolean compiled = compiler
            .getTask(problems, null, null, List.of("-d", directory.toString(), "-proc:none", "-Xlint:all", "-cp",
                    System.getProperty("java.class.path")), null, sources)
            .call();
        assertThat(problems.toString().lines().filter((line) -> !line.contains("[path]"))).isEmpty();
        assertThat(compiled).isTrue();
    }

    /** A class in a package of its own. */
    private static final class Source extends SimpleJavaFileObject {

        private final String code;

        private final String title;

        private final String place;

        Source(String place, String code) {
            super(URI.create("string:///" + place + "/" + title(code) + ".java"), JavaFileObject.Kind.SOURCE);
            this.place = place;
            this.title = title(code);
            this.code = code;
        }

        private static String title(String code) {
            int start = code.indexOf("final class ") + "final class ".length();
            return code.substring(start, code.indexOf(' ', start));
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return "package " + this.place + ";\n\n" + this.code;
        }

        double[] compute(ClassLoader classes, double[] x) throws ReflectiveOperationException {
            String name = this.title.substring(0, 1).toLowerCase(Locale.ROOT) + this.title.substring(1);
            Method method = classes.loadClass(this.place + "." + this.title).getDeclaredMethod(name, double.class);
            method.setAccessible(true);
            double[] y = new double[x.length];
            for (int i = 0; i < x.length; i++) {
                y[i] = (double) method.invoke(null, x[i]);
            }
            return y;
        }

    }

}
