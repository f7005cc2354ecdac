package dev.actiscope.web.request;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Reads what trusted proxies say of the address that a visitor asked for. Anybody can
 * send these headers and many a proxy passes them on, so of what each proxy has added to
 * a list only that counts which trusted ones have: a visitor's words stand in front of
 * theirs. What cannot be an address is not believed.
 */
class Forwarding {

    private static final List<String> HEADERS = List.of("X-Forwarded-Proto", "X-Forwarded-Ssl", "X-Forwarded-Host",
            "X-Forwarded-Port", "X-Forwarded-Prefix", "X-Forwarded-For");

    private static final Pattern PAIR = Pattern.compile("([A-Za-z]+)=(?:\"([^\"]*)\"|([^\";]*))");

    private final Proxies proxies;

    Forwarding(Proxies proxies) {
        this.proxies = proxies;
    }

    /**
     * @param request as it came
     */
    PublicAddress address(HttpServletRequest request) {
        PublicAddress asked = new PublicAddress(request.getScheme(), request.getServerName(), request.getServerPort(),
                request.getContextPath());
        if (!this.proxies.include(request.getRemoteAddr())) {
            return asked;
        }
        // A proxy that sets these may know nothing of the standard, and pass it on as a
        // visitor has sent it.
        return HEADERS.stream().anyMatch((name) -> request.getHeader(name) != null) ? usual(request, asked)
                : standard(request, asked);
    }

    /**
     * The address of the visitor: of the last who has sent the request on and is no proxy
     * of ours; of the proxy, if it does not say.
     * @param request as it came
     */
    String visitor(HttpServletRequest request) {
        String last = request.getRemoteAddr();
        if (!this.proxies.include(last)) {
            return last;
        }
        List<String> senders = values(request, "X-Forwarded-For");
        List<String> hops = !senders.isEmpty() ? senders
                : values(request, "Forwarded").stream().map((hop) -> said(hop, "for").orElse("")).toList();
        return last(hops, 1 + trusted(hops)).stream()
            .findFirst()
            .flatMap((hop) -> Network.address(bare(hop)))
            .map(InetAddress::getHostAddress)
            .orElse(last);
    }

    private PublicAddress usual(HttpServletRequest request, PublicAddress asked) {
        int passed = 1 + trusted(values(request, "X-Forwarded-For"));
        PublicAddress address = asked;
        Optional<String> scheme = first(request, "X-Forwarded-Proto", passed).filter(Forwarding::isScheme)
            .or(() -> first(request, "X-Forwarded-Ssl", passed).filter("on"::equalsIgnoreCase).map((on) -> "https"));
        if (scheme.isPresent()) {
            address = address.withScheme(scheme.get().toLowerCase(Locale.ROOT));
        }
        address = address.withHost(first(request, "X-Forwarded-Host", passed).orElse(""));
        address = address.withPort(first(request, "X-Forwarded-Port", passed).orElse(null));
        List<String> prefixes = last(values(request, "X-Forwarded-Prefix"), passed);
        return prefixes.isEmpty() ? address : address.withPath(joined(prefixes));
    }

    /** Each proxy has taken off a prefix of its own. */
    private static String joined(List<String> prefixes) {
        StringBuilder joined = new StringBuilder();
        for (String prefix : prefixes) {
            joined.append(prefix.endsWith("/") ? prefix.substring(0, prefix.length() - 1) : prefix);
        }
        return joined.toString();
    }

    /**
     * @see <a href="https://www.rfc-editor.org/rfc/rfc7239">RFC 7239</a>
     */
    private PublicAddress standard(HttpServletRequest request, PublicAddress asked) {
        List<String> hops = values(request, "Forwarded");
        List<String> senders = hops.stream().map((hop) -> said(hop, "for").orElse("")).toList();
        List<String> believed = last(hops, 1 + trusted(senders));
        PublicAddress address = asked;
        Optional<String> scheme = first(believed, "proto").filter(Forwarding::isScheme);
        if (scheme.isPresent()) {
            address = address.withScheme(scheme.get().toLowerCase(Locale.ROOT));
        }
        return address.withHost(first(believed, "host").orElse(""));
    }

    private static boolean isScheme(String scheme) {
        return scheme.equalsIgnoreCase("http") || scheme.equalsIgnoreCase("https");
    }

    private static Optional<String> first(List<String> hops, String name) {
        return hops.stream().flatMap((hop) -> said(hop, name).stream()).findFirst();
    }

    private static Optional<String> said(String hop, String name) {
        return Stream.of(hop.split(";"))
            .map(String::strip)
            .map(PAIR::matcher)
            .filter((pair) -> pair.matches() && pair.group(1).equalsIgnoreCase(name))
            .map(Forwarding::value)
            .findFirst();
    }

    private static String value(Matcher pair) {
        return (pair.group(2) != null) ? pair.group(2) : pair.group(3).strip();
    }

    private static Optional<String> first(HttpServletRequest request, String header, int passed) {
        return last(values(request, header), passed).stream().findFirst();
    }

    /** How many at a list's end are proxies of ours. */
    private int trusted(List<String> senders) {
        int trusted = 0;
        while (trusted < senders.size() && this.proxies.include(bare(senders.get(senders.size() - 1 - trusted)))) {
            trusted++;
        }
        return trusted;
    }

    /** An address without the port and the brackets that it may have. */
    private static String bare(String sender) {
        String bare = sender.startsWith("[") ? sender.replaceFirst("].*", "").substring(1) : sender;
        return (bare.indexOf(':') == bare.lastIndexOf(':')) ? bare.replaceFirst(":.*", "") : bare;
    }

    private static List<String> last(List<String> values, int count) {
        return values.subList(Math.max(0, values.size() - count), values.size());
    }

    private static List<String> values(HttpServletRequest request, String header) {
        List<String> values = new ArrayList<>();
        for (String line : Collections.list(request.getHeaders(header))) {
            Stream.of(line.split(",")).map(String::strip).filter((value) -> !value.isEmpty()).forEach(values::add);
        }
        return values;
    }

}
