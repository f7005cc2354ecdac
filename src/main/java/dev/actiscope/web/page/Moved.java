package dev.actiscope.web.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.view.RedirectView;

/**
 * Where a page is for good that is asked for at another address.
 */
public final class Moved {

    private Moved() {
    }

    /**
     * Leads there, with what was asked. The answer may say in front of the path what a
     * header says: no cache that visitors share gives it to another one.
     * @param path of the page, within the application
     */
    public static RedirectView to(String path, HttpServletRequest request, HttpServletResponse response) {
        String query = request.getQueryString();
        RedirectView view = new RedirectView(path + ((query != null) ? "?" + query : ""), true);
        view.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
        view.setExpandUriTemplateVariables(false);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "max-age=86400, private");
        return view;
    }

}
