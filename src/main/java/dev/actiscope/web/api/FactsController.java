package dev.actiscope.web.api;

import java.io.IOException;
import java.util.List;
import java.util.Set;

import dev.actiscope.activation.InvalidInputException;
import dev.actiscope.activation.catalogue.Catalogue;
import dev.actiscope.curve.Curve;
import dev.actiscope.facts.nearest.Nearest;
import dev.actiscope.facts.sheet.FactSheet;
import dev.actiscope.web.api.answer.CacheableAnswer;
import dev.actiscope.web.api.answer.Release;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * What functions are like, and which are like them.
 */
@RestController
class FactsController {

    /** Of the catalogue's other functions as many are told, unless asked for more. */
    private static final int USUAL = 5;

    private final JsonMapper json;

    private final Release release;

    FactsController(JsonMapper json, Release release) {
        this.json = json;
        this.release = release;
    }

    record Facts(List<FactsResource> facts) {
    }

    @GetMapping("/api/facts")
    void facts(HttpServletRequest request, HttpServletResponse response)
            throws HttpMediaTypeNotAcceptableException, IOException {
        Parameters parameters = Parameters.of(request, Set.of("f"));
        Format format = Format.accepted(request, Format.JSON);
        List<FactSheet> sheets = FactSheet.together(parameters.curves());
        answer(request, response, format, new Facts(sheets.stream().map(FactsResource::of).toList()));
    }

    @GetMapping("/api/nearest")
    void nearest(HttpServletRequest request, HttpServletResponse response)
            throws HttpMediaTypeNotAcceptableException, IOException {
        Parameters parameters = Parameters.of(request, Set.of("f", "n"));
        Format format = Format.accepted(request, Format.JSON);
        List<Curve> curves = parameters.curves();
        if (curves.size() > 1) {
            throw new InvalidInputException("f", "repeated", "f");
        }
        Curve curve = curves.get(0);
        int others = Catalogue.definitions().size() - (curve.definition().isPresent() ? 1 : 0);
        int most = parameters.whole("n", 1, others, USUAL);
        answer(request, response, format, NearestResource.of(curve, Nearest.of(curve), most));
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, Format format, Object content)
            throws IOException {
        CacheableAnswer.stream(request, response, format.type(), this.release,
                (out) -> this.json.writeValue(out, content));
    }

}
