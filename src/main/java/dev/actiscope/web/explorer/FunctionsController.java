package dev.actiscope.web.explorer;

import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The functions as the explorer lists them to choose from.
 */
@RestController
class FunctionsController {

    private final PageData data;

    FunctionsController(PageData data) {
        this.data = data;
    }

    @GetMapping(path = "/functions.json", produces = "application/json")
    List<CatalogueEntry> functions(HttpServletResponse response, Locale locale) {
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        return this.data.functions(locale);
    }

}
