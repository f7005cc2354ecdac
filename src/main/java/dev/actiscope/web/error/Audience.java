package dev.actiscope.web.error;

import java.util.Enumeration;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpHeaders;

/**
 * Who reads an error: a person in a browser, or a program.
 */
enum Audience {

    PERSON, PROGRAM;

    /**
     * Whoever asks for HTML is a person, except at the addresses that programs use.
     * @param request the request as it came
     * @param path the path that was asked for
     * @param contextPath what of it stands before the application's own, if it does
     */
    static Audience of(HttpServletRequest request, String path, String contextPath) {
        String own = path.startsWith(contextPath + '/') ? path.substring(contextPath.length()) : path;
        if (own.startsWith("/api/") || own.equals("/plot.svg")) {
            return PROGRAM;
        }
        Enumeration<String> accept = request.getHeaders(HttpHeaders.ACCEPT);
        while (accept.hasMoreElements()) {
            if (accept.nextElement().contains("text/html")) {
                return PERSON;
            }
        }
        return PROGRAM;
    }

}
