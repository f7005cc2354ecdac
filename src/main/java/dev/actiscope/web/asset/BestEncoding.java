package dev.actiscope.web.asset;

import java.util.Collections;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

import org.springframework.http.HttpHeaders;
import org.springframework.util.StringUtils;

/**
 * A request that accepts one encoding alone, the smallest of those that it did accept:
 * browsers name gzip before Brotli and mean no preference by it. A part is asked for only
 * where that depends on nothing.
 */
class BestEncoding extends HttpServletRequestWrapper {

    BestEncoding(HttpServletRequest request) {
        super(request);
    }

    @Override
    public String getHeader(String name) {
        String value = super.getHeader(name);
        return name.equalsIgnoreCase(HttpHeaders.ACCEPT_ENCODING) ? best(value)
                : (isRange(name) && hasCondition()) ? null : value;
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        return (isRange(name) && hasCondition()) ? Collections.emptyEnumeration() : super.getHeaders(name);
    }

    private static boolean isRange(String name) {
        return name.equalsIgnoreCase(HttpHeaders.RANGE);
    }

    /** Our tags are weak, and files have no dates: no condition for a part holds. */
    private boolean hasCondition() {
        return super.getHeader(HttpHeaders.IF_RANGE) != null;
    }

    private static String best(String header) {
        Set<String> accepted = new HashSet<>();
        for (String coding : StringUtils.tokenizeToStringArray(header, ",")) {
            String[] parts = StringUtils.trimAllWhitespace(coding).toLowerCase(Locale.ROOT).split(";q=", 2);
            if (parts.length == 1 || !parts[1].matches("0(\\.0*)?")) {
                accepted.add(parts[0]);
            }
        }
        return accepted.contains("br") ? "br" : accepted.contains("gzip") ? "gzip" : "identity";
    }

}
