package dev.actiscope.web.proxy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A walk over a site: every address that a page, a style sheet or a redirection of it
 * mentions is fetched once. A path is read for further addresses once only, since a page
 * with another query has the same ones.
 */
final class Crawl {

    private static final Set<String> HOSTS_BEHIND = Set.of("localhost", "127.0.0.1");

    private final HttpClient client = HttpClient.newHttpClient();

    private final URI home;

    private final int port;

    private final Set<URI> strays = new HashSet<>();

    private final List<Visit> visits = new ArrayList<>();

    private final Set<URI> known = new HashSet<>();

    private final Set<String> pathsRead = new HashSet<>();

    private final Map<String, Integer> asked = new HashMap<>();

    private final int most;

    private final Deque<Visit> unread = new ArrayDeque<>();

    /**
     * @param home the address of the site as its visitors write it
     * @param port where on this machine it is served
     */
    Crawl(URI home, int port) {
        this(home, port, Integer.MAX_VALUE);
    }

    /**
     * @param most how often a path is asked for at most, with one query or another
     */
    Crawl(URI home, int port, int most) {
        this.home = home;
        this.port = port;
        this.most = most;
    }

    /**
     * The addresses that point to the site's host, or to the host behind it, but not into
     * the site.
     */
    Set<URI> strays() {
        return this.strays;
    }

    List<Visit> visits() throws IOException, InterruptedException {
        follow(this.home, this.home);
        while (!this.unread.isEmpty()) {
            Visit visit = this.unread.remove();
            for (URI link : visit.links()) {
                follow(link, visit.address());
            }
        }
        return this.visits;
    }

    /**
     * Asks for one address as if its host stood for the proxy.
     * @param headers a name, its value, and so on
     */
    HttpResponse<String> fetch(URI address, String... headers) throws IOException, InterruptedException {
        String query = (address.getRawQuery() != null) ? "?" + address.getRawQuery() : "";
        URI served = URI.create("http://127.0.0.1:" + this.port + address.getRawPath() + query);
        HttpRequest.Builder request = HttpRequest.newBuilder(served);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return this.client.send(request.build(), BodyHandlers.ofString());
    }

    private void follow(URI link, URI foundOn) throws IOException, InterruptedException {
        if (!this.known.add(link)) {
            return;
        }
        if (link.toString().startsWith(this.home.toString())) {
            visit(link, foundOn);
        }
        else if (link.getHost().equals(this.home.getHost()) || HOSTS_BEHIND.contains(link.getHost())) {
            this.strays.add(link);
        }
    }

    private void visit(URI address, URI foundOn) throws IOException, InterruptedException {
        if (this.asked.merge(address.getPath(), 1, Integer::sum) > this.most) {
            return;
        }
        HttpResponse<String> response = fetch(address);
        if (response.statusCode() / 100 == 3) {
            follow(address.resolve(response.headers().firstValue("Location").orElseThrow()), address);
            return;
        }
        String type = response.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
        Visit visit = new Visit(address, foundOn, response.statusCode(), type, response.body());
        this.visits.add(visit);
        if (this.pathsRead.add(address.getPath())) {
            this.unread.add(visit);
        }
    }

}
