package dev.actiscope.web.lab.claims;

import java.util.Locale;

import dev.actiscope.web.lab.Marked;
import dev.actiscope.web.lab.results.ClaimCounts;
import dev.actiscope.web.page.PageHeaders;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * The page of all claims.
 */
@Controller
class ClaimsController {

    private final ClaimBook book;

    private final ClaimCounts counts;

    ClaimsController(ClaimBook book, ClaimCounts counts) {
        this.book = book;
        this.counts = counts;
    }

    @GetMapping("/lab/claims")
    String claims(HttpServletResponse response, Locale locale, Model model) {
        PageHeaders.set(response, locale);
        model.addAttribute("here",
                ServletUriComponentsBuilder.fromCurrentContextPath().path("/lab/claims").toUriString());
        model.addAttribute("marked", Marked.WORDS);
        model.addAttribute("chapters", this.book.chapters(locale));
        model.addAttribute("counts", this.counts.all());
        return "lab/claims";
    }

}
