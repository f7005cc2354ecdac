package dev.actiscope.web.asset;

import java.io.IOException;
import java.time.Duration;
import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.resource.HttpResource;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;

/**
 * Serves static files. What is asked for by its content hash never changes and is kept
 * for a year; what is asked for by its plain name has to be asked for again.
 */
class AssetHandler extends ResourceHttpRequestHandler {

    private static final String FOREVER = CacheControl.maxAge(Duration.ofDays(365))
        .cachePublic()
        .immutable()
        .getHeaderValue();

    AssetHandler(String location) {
        setLocationValues(List.of(location));
    }

    @Override
    protected void setHeaders(HttpServletResponse response, Resource resource, MediaType mediaType) throws IOException {
        super.setHeaders(response, resource, mediaType);
        // Only a resource that was found by its hash comes with headers of its own.
        response.setHeader(HttpHeaders.CACHE_CONTROL, (resource instanceof HttpResource) ? FOREVER : "no-cache");
    }

}
