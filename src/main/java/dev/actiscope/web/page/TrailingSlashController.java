package dev.actiscope.web.page;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
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
    RedirectView page(@PathVariable String page, HttpServletRequest request) {
        return to("/" + page, request);
    }

    @GetMapping("/lab/{name:[a-z-]+}/")
    RedirectView lab(@PathVariable String name, HttpServletRequest request) {
        return to("/lab/" + name, request);
    }

    private static RedirectView to(String path, HttpServletRequest request) {
        String query = request.getQueryString();
        RedirectView view = new RedirectView(path + ((query != null) ? "?" + query : ""), true);
        view.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
        view.setExpandUriTemplateVariables(false);
        return view;
    }

}
