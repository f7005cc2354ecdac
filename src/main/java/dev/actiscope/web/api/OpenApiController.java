package dev.actiscope.web.api;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import dev.actiscope.web.api.answer.CacheableAnswer;
import dev.actiscope.web.api.document.Descriptions;
import dev.actiscope.web.page.PageHeaders;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * The API's description, for programs and as a page to read and to try it.
 */
@Controller
class OpenApiController {

    /** The first is what programs get that ask for none. */
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.CHINESE);

    private final Descriptions descriptions;

    private final SingletonSupplier<Map<String, byte[]>> documents;

    OpenApiController(Descriptions descriptions, JsonMapper json) {
        this.descriptions = descriptions;
        this.documents = SingletonSupplier.of(() -> LANGUAGES.stream()
            .collect(Collectors.toMap(Locale::getLanguage, (one) -> json.writeValueAsBytes(descriptions.in(one)))));
    }

    /** Also at the address where tools for Spring look for it. */
    @GetMapping({ "/openapi.json", "/v3/api-docs" })
    ResponseEntity<byte[]> description(HttpServletRequest request) {
        String language = Parameters.of(request, Set.of("lang"))
            .choice("lang", LANGUAGES.stream().map(Locale::getLanguage).toList());
        return CacheableAnswer.of(request, MediaType.APPLICATION_JSON, this.documents.obtain().get(language),
                Locale.forLanguageTag(language));
    }

    @GetMapping("/api")
    String page(HttpServletResponse response, Locale locale, Model model) {
        PageHeaders.set(response, locale);
        model.addAttribute("site", ServletUriComponentsBuilder.fromCurrentContextPath().path("/").toUriString());
        model.addAttribute("reference", this.descriptions.reference(locale));
        return "api";
    }

}
