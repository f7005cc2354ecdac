package dev.actiscope.web.api;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.zip.CRC32C;

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
     * The answer in words of some language.
     * @param language which one
     * @see #of(HttpServletRequest, MediaType, byte[])
     */
    public static ResponseEntity<byte[]> of(HttpServletRequest request, MediaType type, byte[] content,
            Locale language) {
        ResponseEntity<byte[]> answer = of(request, type, content);
        return ResponseEntity.status(answer.getStatusCode())
            .headers(answer.getHeaders())
            .header(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag())
            .body(answer.getBody());
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

    /**
     * It tells an answer from what the same address answered before, not from a forgery.
     */
    private static String fingerprint(byte[] content) {
        CRC32C sum = new CRC32C();
        sum.update(content);
        return Integer.toHexString(content.length) + '-' + Long.toHexString(sum.getValue());
    }

}
