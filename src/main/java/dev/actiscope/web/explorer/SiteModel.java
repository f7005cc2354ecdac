package dev.actiscope.web.explorer;

import java.util.List;
import java.util.Locale;

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

    @ModelAttribute("language")
    String language(Locale locale) {
        return locale.getLanguage();
    }

    @ModelAttribute("footer")
    List<Footer.Entry> footer() {
        return this.footer.footer();
    }

}
