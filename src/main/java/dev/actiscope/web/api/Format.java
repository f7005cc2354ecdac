package dev.actiscope.web.api;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotAcceptableException;

/**
 * What an answer with numbers may be written as.
 */
public enum Format {

    JSON(MediaType.APPLICATION_JSON), CSV(new MediaType("text", "csv", StandardCharsets.UTF_8));

    private final MediaType type;

    Format(MediaType type) {
        this.type = type;
    }

    /** What it is called in headers. */
    public MediaType type() {
        return this.type;
    }

    /**
     * What a request asks for: its {@code format}, else what its Accept header likes
     * best, else JSON.
     * @throws HttpMediaTypeNotAcceptableException if the header takes neither
     */
    public static Format of(Parameters parameters, HttpServletRequest request)
            throws HttpMediaTypeNotAcceptableException {
        if (parameters.text("format").isPresent()) {
            return parameters.choice("format", List.of("json", "csv")).equals("csv") ? CSV : JSON;
        }
        return accepted(request, JSON, CSV);
    }

    /**
     * The one of several that the Accept header likes best, the first of them if it has
     * no preference.
     */
    public static Format accepted(HttpServletRequest request, Format... offered)
            throws HttpMediaTypeNotAcceptableException {
        List<MediaType> types = List.of(offered).stream().map(Format::type).toList();
        List<MediaType> ranges = ranges(request, types);
        Format best = offered[0];
        for (Format format : offered) {
            if (format.quality(ranges) > best.quality(ranges)) {
                best = format;
            }
        }
        if (best.quality(ranges) == 0) {
            throw new HttpMediaTypeNotAcceptableException(types);
        }
        return best;
    }

    private static List<MediaType> ranges(HttpServletRequest request, List<MediaType> types)
            throws HttpMediaTypeNotAcceptableException {
        try {
            List<MediaType> ranges = MediaType
                .parseMediaTypes(Collections.list(request.getHeaders(HttpHeaders.ACCEPT)));
            return ranges.isEmpty() ? List.of(MediaType.ALL) : ranges;
        }
        catch (InvalidMediaTypeException ex) {
            throw new HttpMediaTypeNotAcceptableException(types);
        }
    }

    /** The weight, 0 to 1, of the most specific range that includes this. */
    private double quality(List<MediaType> ranges) {
        return ranges.stream()
            .filter((range) -> range.includes(this.type))
            .max(Comparator.comparing((range) -> range.isConcrete() ? 2 : range.isWildcardType() ? 0 : 1))
            .map(MediaType::getQualityValue)
            .orElse(0.0);
    }

}
