package dev.actiscope.web.explorer;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import dev.actiscope.web.page.PageHeaders;
import jakarta.servlet.http.HttpServletResponse;

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
    Gallery functions(HttpServletResponse response, Locale locale) {
        PageHeaders.set(response, locale);
        return new Gallery(this.data.functions(locale), this.data.others(locale), this.data.maths(locale));
    }

    /**
     * @param functions that can be added
     * @param others that cannot
     * @param maths each function as MathML, by its name
     */
    record Gallery(List<CatalogueEntry> functions, List<PageData.Other> others, Map<String, String> maths) {
    }

}
