package dev.actiscope.web.explorer;

import java.util.Locale;

import dev.actiscope.web.page.PageHeaders;
import dev.actiscope.web.page.ScriptJson;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The parts of the explorer's page that are about formulas, for a page that began
 * without.
 */
@Controller
class WorkshopController {

    private final ScriptJson json;

    WorkshopController(ScriptJson json) {
        this.json = json;
    }

    @GetMapping("/workshop")
    String workshop(HttpServletResponse response, Locale locale, Model model) {
        PageHeaders.set(response, locale);
        model.addAttribute("workshop", Workshop.in(locale, this.json));
        return "workshop :: alone";
    }

    @GetMapping("/code")
    String code(HttpServletResponse response, Locale locale, Model model) {
        PageHeaders.set(response, locale);
        model.addAttribute("part", CodePart.in(locale, this.json));
        return "code :: code";
    }

}
