package dev.actiscope.web.asset;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * Where the modules that scripts import are, for a page's
 * {@code <script type="importmap">}.
 *
 * @param contextPath where the application is mounted, as its visitor sees it
 * @param json the map
 * @param hash the map's SHA-256 as a Content-Security-Policy names it
 */
public record ImportMap(String contextPath, String json, String hash) {

    static ImportMap of(String contextPath, String json) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(json.getBytes(StandardCharsets.UTF_8));
            return new ImportMap(contextPath, json, "sha256-" + Base64.getEncoder().encodeToString(digest));
        }
        catch (NoSuchAlgorithmException ex) {
            throw new IllegalStateException("every Java platform has SHA-256", ex);
        }
    }

}
