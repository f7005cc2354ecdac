package dev.actiscope.web.page;

import java.util.List;

import dev.actiscope.curve.query.Query;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * What the layout of every page needs.
 */
@ControllerAdvice
@EnableConfigurationProperties(Footer.class)
class SiteModel {

    private final Footer footer;

    SiteModel(Footer footer) {
        this.footer = footer;
    }

    /** What keeps a link of ours in the language that the address asks for. */
    @ModelAttribute("asked")
    String asked(HttpServletRequest request) {
        return LanguageResolver.asked(Query.parse(request.getQueryString()))
            .map((locale) -> "?lang=" + locale.getLanguage())
            .orElse("");
    }

    @ModelAttribute("footer")
    List<Footer.Entry> footer() {
        return this.footer.footer();
    }

}
