package dev.actiscope;

import java.util.HashSet;
import java.util.Set;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/**
 * What Chromium reports of a page's network.
 */
public final class Traffic {

    private final Set<String> requested = new HashSet<>();

    private final Set<String> cached = new HashSet<>();

    private long bytes;

    public Traffic(Page page) {
        CDPSession session = page.context().newCDPSession(page);
        session.on("Network.requestWillBeSent", this::requested);
        session.on("Network.requestServedFromCache", (event) -> this.cached.add(id(event)));
        session.on("Network.responseReceived", this::received);
        session.on("Network.loadingFinished", (event) -> this.bytes += event.get("encodedDataLength").getAsLong());
        session.send("Network.enable");
    }

    /** How many requests reached the server. */
    public int requests() {
        return this.requested.size() - cached();
    }

    /** How many were answered without it. */
    public int cached() {
        return (int) this.requested.stream().filter(this.cached::contains).count();
    }

    /** What the server sent, headers and compression included. */
    public long bytes() {
        return this.bytes;
    }

    public void clear() {
        this.requested.clear();
        this.cached.clear();
        this.bytes = 0;
    }

    private void requested(JsonObject event) {
        if (event.getAsJsonObject("request").get("url").getAsString().startsWith("http")) {
            this.requested.add(id(event));
        }
    }

    private void received(JsonObject event) {
        if (event.getAsJsonObject("response").get("fromDiskCache").getAsBoolean()) {
            this.cached.add(id(event));
        }
    }

    private static String id(JsonObject event) {
        return event.get("requestId").getAsString();
    }

}
