package dev.actiscope.web.api.answer;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.zip.CRC32C;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

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
        ResponseEntity.BodyBuilder answer = answer(request, tag);
        return isKnown(request, tag) ? answer.build() : answer.contentType(type).body(content);
    }

    /**
     * Answers while the content is being made, so that nobody has to keep all of it; with
     * 304 where the client has it already.
     * @param request asks, maybe with If-None-Match; what is wrong with it has been said
     * @param type of the content, which depends on the address and on this release alone
     */
    public static void stream(HttpServletRequest request, HttpServletResponse response, MediaType type, Release release,
            Content content) throws IOException {
        ETag tag = new ETag(release.tag(request.getServletPath(), request.getQueryString(), type), true);
        stream(request, response, type, tag, answer(request, tag), content);
    }

    /**
     * The same in words of some language, which is the address's or the visitor's.
     * @param language which one
     */
    public static void stream(HttpServletRequest request, HttpServletResponse response, MediaType type, Release release,
            Locale language, Content content) throws IOException {
        ETag tag = new ETag(release.tag(request.getServletPath(), request.getQueryString(), type, language), true);
        ResponseEntity.BodyBuilder answer = answer(request, tag).header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
            .header(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag());
        stream(request, response, type, tag, answer, content);
    }

    private static void stream(HttpServletRequest request, HttpServletResponse response, MediaType type, ETag tag,
            ResponseEntity.BodyBuilder answer, Content content) throws IOException {
        HttpHeaders headers = answer.build().getHeaders();
        headers.forEach((name, values) -> values.forEach((value) -> response.addHeader(name, value)));
        if (isKnown(request, tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(type.toString());
        Compressed compressed = new Compressed(request, response);
        try {
            content.write(compressed);
            compressed.finish();
        }
        finally {
            compressed.release();
        }
    }

    /**
     * What is long varies by encoding too, and to say how long it is it would be made.
     */
    private static ResponseEntity.BodyBuilder answer(HttpServletRequest request, ETag tag) {
        boolean known = isKnown(request, tag);
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(known ? HttpStatus.NOT_MODIFIED : HttpStatus.OK)
            .eTag(tag.formattedTag())
            .cacheControl(CACHING);
        return known ? answer.varyBy(HttpHeaders.ACCEPT, HttpHeaders.ACCEPT_ENCODING)
                : answer.varyBy(HttpHeaders.ACCEPT);
    }

    private static boolean isKnown(HttpServletRequest request, ETag tag) {
        return Collections.list(request.getHeaders(HttpHeaders.IF_NONE_MATCH))
            .stream()
            .map(ETag::parse)
            .flatMap(List::stream)
            .anyMatch((candidate) -> candidate.isWildcard() || candidate.compare(tag, false));
    }

    /** What is written while it is made. */
    public interface Content {

        /** Writes all of it, to what need not be closed. */
        void write(OutputStream out) throws IOException;

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
