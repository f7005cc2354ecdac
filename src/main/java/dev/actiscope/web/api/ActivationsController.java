package dev.actiscope.web.api;

import java.util.List;
import java.util.Set;

import dev.actiscope.activation.catalogue.Catalogue;
import dev.actiscope.activation.catalogue.Definition;
import dev.actiscope.curve.Curve;
import dev.actiscope.web.api.answer.CacheableAnswer;
import jakarta.servlet.http.HttpServletRequest;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Which functions there are.
 */
@RestController
class ActivationsController {

    private final JsonMapper json;

    ActivationsController(JsonMapper json) {
        this.json = json;
    }

    record Activations(List<ActivationResource> activations) {
    }

    @GetMapping("/api/activations")
    ResponseEntity<byte[]> activations(HttpServletRequest request) throws HttpMediaTypeNotAcceptableException {
        return answer(request, new Activations(Catalogue.definitions().stream().map(ActivationResource::of).toList()));
    }

    @GetMapping("/api/activations/{name}")
    ResponseEntity<byte[]> activation(@PathVariable String name, HttpServletRequest request)
            throws HttpMediaTypeNotAcceptableException {
        Definition definition = Catalogue.find(name).orElseThrow(() -> Curve.unknown("name", name));
        return answer(request, ActivationResource.of(definition));
    }

    private ResponseEntity<byte[]> answer(HttpServletRequest request, Object content)
            throws HttpMediaTypeNotAcceptableException {
        Parameters.of(request, Set.of());
        Format format = Format.accepted(request, Format.JSON);
        return CacheableAnswer.of(request, format.type(), this.json.writeValueAsBytes(content));
    }

}
