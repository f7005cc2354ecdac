package dev.actiscope.web.api;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import dev.actiscope.activation.Activation;
import dev.actiscope.activation.InvalidInputException;
import dev.actiscope.curve.Curve;
import dev.actiscope.curve.EvaluationPoints;
import dev.actiscope.curve.Slope;
import dev.actiscope.curve.Window;
import dev.actiscope.web.api.answer.CacheableAnswer;
import dev.actiscope.web.api.answer.NumberSerializers;
import dev.actiscope.web.api.answer.Release;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import tools.jackson.databind.annotation.JsonSerialize;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The functions in numbers: sampled over a window, or at points of the asker's choice.
 */
@RestController
class CurvesController {

    private final JsonMapper json;

    private final Release release;

    CurvesController(JsonMapper json, Release release) {
        this.json = json;
        this.release = release;
    }

    record WindowResource(@JsonSerialize(using = NumberSerializers.Input.class) double from,
            @JsonSerialize(using = NumberSerializers.Input.class) double to, int points) {

        static WindowResource of(Window window) {
            return new WindowResource(window.x().low(), window.x().high(), window.points());
        }

    }

    record Curves(WindowResource window, Iterable<CurveResource> curves) {
    }

    record Evaluations(Iterable<EvaluationResource> results) {
    }

    @GetMapping("/api/curves")
    void curves(HttpServletRequest request, HttpServletResponse response)
            throws HttpMediaTypeNotAcceptableException, IOException {
        Parameters parameters = Parameters.of(request, Set.of("f", "x", "points", "order", "format"));
        Format format = Format.of(parameters, request);
        List<Curve> curves = parameters.preciseCurves();
        int order = order(parameters);
        List<Optional<Slope>> slopes = curves.stream().map((curve) -> slope(curve, order)).toList();
        Window window = parameters.window(sampled(curves, slopes));
        double[] points = window.places();
        Iterable<CurveResource> sampled = () -> IntStream.range(0, curves.size())
            .mapToObj((i) -> CurveResource.of(curves.get(i), window, points, slopes.get(i)))
            .iterator();
        answer(request, response, format, new Curves(WindowResource.of(window), sampled), sampled, order);
    }

    @GetMapping("/api/evaluate")
    void evaluate(HttpServletRequest request, HttpServletResponse response)
            throws HttpMediaTypeNotAcceptableException, IOException {
        Parameters parameters = Parameters.of(request, Set.of("f", "x", "order", "format"));
        Format format = Format.of(parameters, request);
        List<Curve> curves = parameters.preciseCurves();
        double[] x = points(parameters);
        int order = order(parameters);
        List<Optional<Slope>> slopes = curves.stream().map((curve) -> slope(curve, order)).toList();
        EvaluationPoints.check(x.length, sampled(curves, slopes));
        List<EvaluationResource> results = IntStream.range(0, curves.size())
            .mapToObj((i) -> EvaluationResource.of(curves.get(i), x, slopes.get(i)))
            .toList();
        answer(request, response, format, new Evaluations(results), results, order);
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, Format format, Object content,
            Iterable<? extends Columns> table, int order) throws IOException {
        CacheableAnswer.stream(request, response, format.type(), this.release, (out) -> {
            if (format == Format.CSV) {
                Csv.write(table, order, out);
            }
            else {
                this.json.writeValue(out, content);
            }
        });
    }

    /** Derived before anything is sent: this may be refused, to sample cannot. */
    private static Optional<Slope> slope(Curve curve, int order) {
        return (order == 2) ? Optional.of(Slope.of(curve)) : Optional.empty();
    }

    private static List<Activation> sampled(List<Curve> curves, List<Optional<Slope>> slopes) {
        return IntStream.range(0, curves.size())
            .mapToObj((i) -> slopes.get(i).map(Activation.class::cast).orElse(curves.get(i).activation()))
            .toList();
    }

    /** How often functions are differentiated. */
    private static int order(Parameters parameters) {
        return parameters.whole("order", 1, 2, 1);
    }

    private static double[] points(Parameters parameters) {
        return parameters.text("x")
            .map(EvaluationPoints::parse)
            .orElseThrow(() -> new InvalidInputException("x", "missing-points", EvaluationPoints.MOST));
    }

}
