package dev.actiscope.web.explorer;

import java.util.Locale;

import dev.actiscope.web.page.PageHeaders;
import dev.actiscope.web.page.ScriptJson;
import dev.actiscope.web.page.Words;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The parts of the explorer's page that come when they are first needed.
 */
@Controller
class PartsController {

    private final ScriptJson json;

    PartsController(ScriptJson json) {
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

    @GetMapping("/sharing")
    String sharing(HttpServletResponse response, Locale locale, Model model) {
        PageHeaders.set(response, locale);
        model.addAttribute("words", this.json.write(Words.of("explorer", "copy.", locale)));
        return "sharing :: sharing";
    }

}
