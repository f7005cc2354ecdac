package dev.actiscope.web.api;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.CacheControl;
import org.springframework.http.ETag;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * An answer that depends on the address alone, so that every cache on the way may keep
 * it.
 */
public final class CacheableAnswer {

    /**
     * How long a cache need not ask again. A new release may list another function or
     * print another digit.
     */
    private static final CacheControl CACHING = CacheControl.maxAge(Duration.ofHours(1)).cachePublic();

    private CacheableAnswer() {
    }

    /**
     * The answer, or 304 where the client has it already.
     * @param request asks, maybe with If-None-Match
     * @param type of the content
     */
    public static ResponseEntity<byte[]> of(HttpServletRequest request, MediaType type, byte[] content) {
        ETag tag = new ETag(fingerprint(content), true);
        boolean known = Collections.list(request.getHeaders(HttpHeaders.IF_NONE_MATCH))
            .stream()
            .map(ETag::parse)
            .flatMap(List::stream)
            .anyMatch((candidate) -> candidate.isWildcard() || candidate.compare(tag, false));
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(known ? HttpStatus.NOT_MODIFIED : HttpStatus.OK)
            .eTag(tag.formattedTag())
            .cacheControl(CACHING)
            .varyBy(HttpHeaders.ACCEPT);
        return known ? answer.build() : answer.contentType(type).body(content);
    }

    private static String fingerprint(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, 12));
        }
        catch (NoSuchAlgorithmException ex) {
            throw new IllegalStateException("Every Java has SHA-256", ex);
        }
    }

}
