package dev.actiscope.web.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.view.RedirectView;

/**
 * An address that somebody ended with a slash leads to the page that it means.
 */
@Controller
class TrailingSlashController {

    @GetMapping("/{page:lab|formulas|api}/")
    RedirectView page(@PathVariable String page, HttpServletRequest request, HttpServletResponse response) {
        return Moved.to("/" + page, request, response);
    }

    @GetMapping("/lab/{name:[a-z-]+}/")
    RedirectView lab(@PathVariable String name, HttpServletRequest request, HttpServletResponse response) {
        return Moved.to("/lab/" + name, request, response);
    }

}
