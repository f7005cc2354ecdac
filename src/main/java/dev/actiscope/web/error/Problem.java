package dev.actiscope.web.error;

import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;

/**
 * What was wrong with a request, as a problem detail.
 *
 * @param title the kind of problem, in the words of its status
 * @param status the HTTP status
 * @param detail what was wrong and what would be accepted
 * @param parameter the query parameter at fault, or that part of the path, or null
 * @param formula the formula that cannot be read, or null
 * @param position where in the formula the error is, from 1, or null
 * @param code what a program may want to know it by, or null
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9457">RFC 9457</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(String title, int status, String detail, String parameter, String formula, Integer position,
        String code) {

    /** What every address answers: nothing here is changed by a request. */
    static final String METHODS = "GET, HEAD, OPTIONS";

    private static final List<String> REPLACED = List.of(HttpHeaders.CONTENT_ENCODING, HttpHeaders.CONTENT_DISPOSITION,
            HttpHeaders.ETAG, HttpHeaders.ACCEPT_RANGES);

    /**
     * Sets the headers that go with it, in whatever form it is written, and takes away
     * those of what was to be answered in its place.
     * @param language that of its words
     */
    void describe(HttpServletResponse response, Locale language) {
        REPLACED.forEach((name) -> response.setHeader(name, null));
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT + ", " + HttpHeaders.ACCEPT_LANGUAGE);
        if (this.status == HttpServletResponse.SC_METHOD_NOT_ALLOWED) {
            response.setHeader(HttpHeaders.ALLOW, METHODS);
        }
    }

}
