package dev.actiscope.web.lab.claims;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

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

    private static final String TOLD = "told";

    private final ClaimBook book;

    ClaimsController(ClaimBook book) {
        this.book = book;
    }

    @GetMapping("/lab/claims")
    String claims(HttpServletResponse response, Locale locale, Model model) {
        PageHeaders.set(response, locale);
        List<Chapter> chapters = this.book.chapters(locale);
        model.addAttribute("here",
                ServletUriComponentsBuilder.fromCurrentContextPath().path("/lab/claims").toUriString());
        model.addAttribute("chapters", chapters);
        model.addAttribute("counts", counts(chapters));
        return "lab/claims";
    }

    /** How many claims there are of each verdict, that of the first finding. */
    private static Map<String, Integer> counts(List<Chapter> chapters) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        List.of("yes", "no", "undecided", TOLD).forEach((verdict) -> counts.put(verdict, 0));
        chapters.stream()
            .flatMap((chapter) -> chapter.claims().stream())
            .map((claim) -> claim.findings().isEmpty() ? TOLD : claim.findings().get(0).verdict().holds())
            .forEach((verdict) -> counts.merge(verdict, 1, Integer::sum));
        return counts;
    }

}
