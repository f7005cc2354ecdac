package dev.actiscope.web.page;

import java.util.Locale;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;

/**
 * The headers of what depends on its address and on the visitor's language.
 */
public final class PageHeaders {

    private PageHeaders() {
    }

    /**
     * Says in which language an answer is, and lets caches keep it for that one, but ask
     * for it again each time.
     */
    public static void set(HttpServletResponse response, Locale language) {
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag());
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
    }

}
