package dev.actiscope.web.api;

import java.util.List;
import java.util.Set;

import dev.actiscope.activation.InvalidInputException;
import dev.actiscope.curve.Curve;
import dev.actiscope.curve.EvaluationPoints;
import dev.actiscope.curve.Window;
import jakarta.servlet.http.HttpServletRequest;
import tools.jackson.databind.annotation.JsonSerialize;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The functions in numbers: sampled over a window, or at points of the asker's choice.
 */
@RestController
class CurvesController {

    private final JsonMapper json;

    CurvesController(JsonMapper json) {
        this.json = json;
    }

    record WindowResource(@JsonSerialize(using = NumberSerializers.Input.class) double from,
            @JsonSerialize(using = NumberSerializers.Input.class) double to, int points) {

        static WindowResource of(Window window) {
            return new WindowResource(window.x().low(), window.x().high(), window.points());
        }

    }

    record Curves(WindowResource window, List<CurveResource> curves) {
    }

    record Evaluations(List<EvaluationResource> results) {
    }

    @GetMapping("/api/curves")
    ResponseEntity<byte[]> curves(HttpServletRequest request) throws HttpMediaTypeNotAcceptableException {
        Parameters parameters = Parameters.of(request, Set.of("f", "x", "points", "order", "format"));
        Format format = Format.of(parameters, request);
        List<Curve> curves = parameters.curves();
        Window window = parameters.window();
        int order = order(parameters);
        List<CurveResource> sampled = curves.stream().map((curve) -> CurveResource.of(curve, window, order)).toList();
        return answer(request, format, new Curves(WindowResource.of(window), sampled), sampled);
    }

    @GetMapping("/api/evaluate")
    ResponseEntity<byte[]> evaluate(HttpServletRequest request) throws HttpMediaTypeNotAcceptableException {
        Parameters parameters = Parameters.of(request, Set.of("f", "x", "order", "format"));
        Format format = Format.of(parameters, request);
        List<Curve> curves = parameters.curves();
        double[] x = points(parameters);
        int order = order(parameters);
        List<EvaluationResource> results = curves.stream()
            .map((curve) -> EvaluationResource.of(curve, x, order))
            .toList();
        return answer(request, format, new Evaluations(results), results);
    }

    private ResponseEntity<byte[]> answer(HttpServletRequest request, Format format, Object content,
            List<? extends Series> table) {
        byte[] body = (format == Format.CSV) ? Csv.of(table) : this.json.writeValueAsBytes(content);
        return CacheableAnswer.of(request, format.type(), body);
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
