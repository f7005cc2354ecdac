package dev.actiscope.web.api;

import java.io.IOException;
import java.io.InputStream;

import dev.actiscope.web.page.PageHeaders;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The API's description, and a page to try it.
 *
 * @see <a href="https://spec.openapis.org/oas/v3.1.0">OpenAPI 3.1</a>
 */
@Controller
class OpenApiController {

    private final byte[] description;

    OpenApiController(@Value("classpath:openapi.yaml") Resource description, JsonMapper json) throws IOException {
        Yaml yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
        try (InputStream text = description.getInputStream()) {
            this.description = json.writeValueAsBytes(yaml.<Object>load(text));
        }
    }

    /** Also at the address where tools for Spring look for it. */
    @GetMapping({ "/openapi.json", "/v3/api-docs" })
    ResponseEntity<byte[]> description(HttpServletRequest request) {
        return CacheableAnswer.of(request, MediaType.APPLICATION_JSON, this.description);
    }

    @GetMapping("/api")
    String page(HttpServletResponse response) {
        PageHeaders.set(response);
        return "api";
    }

}
