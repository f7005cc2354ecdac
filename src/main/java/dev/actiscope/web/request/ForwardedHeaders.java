package dev.actiscope.web.request;

import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.filter.ForwardedHeaderFilter;

/**
 * Believes what a proxy says of the address that the visitor knows, unless it cannot be
 * an address: anybody can send these headers, and Spring's filter fails on a broken one.
 */
class ForwardedHeaders extends ForwardedHeaderFilter {

    private static final String HOST = "([A-Za-z0-9._-]+|\\[[0-9A-Fa-f:.]+])(:[0-9]{1,5})?";

    private static final String SCHEME = "https?";

    /**
     * What each may be, in lower case. Several proxies in a row separate theirs by
     * commas.
     */
    private static final Map<String, Pattern> SENSIBLE = Map.of("x-forwarded-host", list(HOST), "x-forwarded-proto",
            list(SCHEME), "x-forwarded-port", list("[0-9]{1,5}"), "x-forwarded-prefix", list("(/[A-Za-z0-9._~-]+)*/?"),
            "x-forwarded-ssl", list("on|off"), "x-forwarded-for", list("[0-9A-Fa-f:.]+"), "forwarded",
            list("(;?(host=\"?" + HOST + "\"?|proto=\"?" + SCHEME + "\"?|(for|by)=[A-Za-z0-9._\"\\[\\]:-]+))+"));

    private static Pattern list(String element) {
        return Pattern.compile("(" + element + ")(, ?(" + element + "))*", Pattern.CASE_INSENSITIVE);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        super.doFilterInternal(new Sensible(request), response, chain);
    }

    /** The request without the forwarding headers that make no sense. */
    private static final class Sensible extends HttpServletRequestWrapper {

        Sensible(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getHeader(String name) {
            Enumeration<String> values = getHeaders(name);
            return values.hasMoreElements() ? values.nextElement() : null;
        }

        @Override
        public Enumeration<String> getHeaders(String name) {
            Pattern sensible = SENSIBLE.get(name.toLowerCase(Locale.ROOT));
            if (sensible == null) {
                return super.getHeaders(name);
            }
            return Collections.enumeration(Collections.list(super.getHeaders(name))
                .stream()
                .filter((value) -> sensible.matcher(value).matches())
                .toList());
        }

    }

}
