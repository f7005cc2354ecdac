package dev.actiscope.web.explorer;

import java.util.Locale;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The part of the explorer's page that is about formulas, for a page that began without.
 */
@Controller
class WorkshopController {

    private final ScriptJson json;

    WorkshopController(ScriptJson json) {
        this.json = json;
    }

    @GetMapping("/workshop")
    String workshop(HttpServletResponse response, Locale locale, Model model) {
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        model.addAttribute("workshop", Workshop.in(locale, this.json));
        return "workshop :: alone";
    }

}
