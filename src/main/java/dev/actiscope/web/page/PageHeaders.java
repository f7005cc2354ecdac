package dev.actiscope.web.page;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;

/**
 * The headers of what depends on its address and on the visitor's language.
 */
public final class PageHeaders {

    private PageHeaders() {
    }

    /**
     * Lets caches keep an answer for one language, and ask whether it still holds.
     */
    public static void set(HttpServletResponse response) {
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
    }

}
