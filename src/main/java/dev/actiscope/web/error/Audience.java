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
     * @param path the path that was asked for, whatever context path is in front
     */
    static Audience of(HttpServletRequest request, String path) {
        if (path.contains("/api/") || path.endsWith("/plot.svg")) {
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
