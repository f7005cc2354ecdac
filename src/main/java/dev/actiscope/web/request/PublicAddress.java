package dev.actiscope.web.request;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a visitor's browser finds this application.
 *
 * @param scheme {@code http} or {@code https}
 * @param host a name, or an address, of version 6 in brackets
 * @param port 1 to 65535
 * @param path of the start page, without the slash at its end, so that it may be empty
 */
record PublicAddress(String scheme, String host, int port, String path) {

    /** A compose file's services have names with an underscore. */
    private static final String HOST = "([A-Za-z0-9._-]+|\\[[0-9A-Fa-f:.]+])(?::([0-9]{1,5}))?";

    private static final String PATH = "(?:/(?!\\.\\.?(?:/|$))[A-Za-z0-9._~-]+)*";

    private static final Pattern URL = Pattern.compile("(https?)://" + HOST + "(" + PATH + ")/?");

    private static final Pattern AUTHORITY = Pattern.compile(HOST);

    private static final Pattern PREFIX = Pattern.compile("(" + PATH + ")/?");

    /** Longer ones are nobody's, and would have patterns work for nothing. */
    private static final int LONGEST = 500;

    /** An address as it is written, if it is one. */
    static Optional<PublicAddress> parse(String url) {
        Matcher matcher = URL.matcher(url);
        if (url.length() > LONGEST || !matcher.matches()) {
            return Optional.empty();
        }
        String scheme = matcher.group(1);
        Optional<Integer> port = (matcher.group(3) != null) ? port(matcher.group(3)) : Optional.of(usualPort(scheme));
        return port.map((number) -> new PublicAddress(scheme, matcher.group(2), number, matcher.group(4)));
    }

    /** The same with the scheme, and its usual port if the other had its own. */
    PublicAddress withScheme(String other) {
        return new PublicAddress(other, this.host, (this.port == usualPort(this.scheme)) ? usualPort(other) : this.port,
                this.path);
    }

    /** The same with the host, and with its port or the scheme's usual one. */
    PublicAddress withHost(String authority) {
        Matcher matcher = AUTHORITY.matcher(authority);
        if (authority.length() > LONGEST || !matcher.matches()) {
            return this;
        }
        return new PublicAddress(this.scheme, matcher.group(1), usualPort(this.scheme), this.path)
            .withPort(matcher.group(2));
    }

    /**
     * @param digits null for none
     */
    PublicAddress withPort(String digits) {
        return port(digits).map((number) -> new PublicAddress(this.scheme, this.host, number, this.path)).orElse(this);
    }

    PublicAddress withPath(String prefix) {
        Matcher matcher = PREFIX.matcher(prefix);
        return (prefix.length() <= LONGEST && matcher.matches())
                ? new PublicAddress(this.scheme, this.host, this.port, matcher.group(1)) : this;
    }

    /** Scheme, host and port, as they stand in an address. */
    String origin() {
        return this.scheme + "://" + this.host + ((this.port == usualPort(this.scheme)) ? "" : ":" + this.port);
    }

    private static int usualPort(String scheme) {
        return scheme.equals("https") ? 443 : 80;
    }

    private static Optional<Integer> port(String digits) {
        if (digits == null || !digits.matches("[0-9]{1,5}")) {
            return Optional.empty();
        }
        return Optional.of(Integer.valueOf(digits)).filter((port) -> port >= 1 && port <= 65535);
    }

}
