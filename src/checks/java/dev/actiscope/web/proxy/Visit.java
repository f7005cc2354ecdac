package dev.actiscope.web.proxy;

import java.net.URI;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.web.util.HtmlUtils;

/**
 * One address of a site, and what came back.
 *
 * @param address as a visitor writes it
 * @param foundOn the address that mentions it
 * @param status the HTTP status
 * @param type the media type, empty if there is none
 * @param body the text
 */
record Visit(URI address, URI foundOn, int status, String type, String body) {

    private static final Pattern LINK = Pattern.compile("\\s(?:href|src|action)=\"([^\"]+)\"");

    private static final Pattern FULL_ADDRESS = Pattern
        .compile("\\s(?:content|data-[a-z-]+)=\"((?:/|https?://)[^\"]*)\"");

    private static final Pattern STYLE_IMPORT = Pattern.compile("url\\([\"']?([^\"')]+)|@import [\"']([^\"']+)");

    /**
     * The addresses that a browser would find in it, without fragments.
     */
    Set<URI> links() {
        Stream<String> found = switch (this.type) {
            case "text/html" -> Stream.concat(matches(LINK), matches(FULL_ADDRESS));
            case "text/css" -> matches(STYLE_IMPORT);
            default -> Stream.empty();
        };
        return found.map(HtmlUtils::htmlUnescape)
            .filter((link) -> !link.startsWith("#") && !link.startsWith("data:"))
            .map((link) -> resolve(link.replaceFirst("#.*", "")))
            .filter((link) -> link.getScheme().startsWith("http"))
            .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** A query alone keeps the whole path, which Java's own reading of RFC 2396 cuts. */
    private URI resolve(String link) {
        String path = this.address.toString().replaceFirst("\\?.*", "");
        return link.startsWith("?") ? URI.create(path + link) : this.address.resolve(link);
    }

    private Stream<String> matches(Pattern pattern) {
        return pattern.matcher(this.body).results().map(Visit::firstGroup);
    }

    private static String firstGroup(MatchResult match) {
        return Stream.of(1, match.groupCount())
            .map(match::group)
            .filter((group) -> group != null)
            .findFirst()
            .orElseThrow();
    }

}
