package dev.actiscope.web.page;

import java.util.List;

import dev.actiscope.curve.query.Query;
import jakarta.servlet.http.HttpServletRequest;
import org.thymeleaf.context.LazyContextVariable;

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

    /**
     * What links of ours carry on. It is read when a page is written: a program's request
     * has no links, but a controller with this advice all the same.
     */
    @ModelAttribute("address")
    LazyContextVariable<Address> address(HttpServletRequest request) {
        Query query = Query.parse(request.getQueryString());
        return new LazyContextVariable<>() {

            @Override
            protected Address loadValue() {
                return Address.of(query);
            }

        };
    }

    @ModelAttribute("footer")
    List<Footer.Entry> footer() {
        return this.footer.footer();
    }

}
