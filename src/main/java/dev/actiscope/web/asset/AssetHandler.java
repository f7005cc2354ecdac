package dev.actiscope.web.asset;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.cache.concurrent.ConcurrentMapCache;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.resource.CachingResourceResolver;
import org.springframework.web.servlet.resource.HttpResource;
import org.springframework.web.servlet.resource.PathResourceResolver;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;
import org.springframework.web.servlet.resource.ResourceResolver;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/**
 * Serves static files. What is asked for by its content hash never changes and is kept
 * for a year; what is asked for by its plain name has to be asked for again.
 */
class AssetHandler extends ResourceHttpRequestHandler {

    private static final String FOREVER = CacheControl.maxAge(Duration.ofDays(365))
        .cachePublic()
        .immutable()
        .getHeaderValue();

    /**
     * @param location the folder of the files
     * @param makers make what is served of what is there
     */
    AssetHandler(String location, ResourceResolver... makers) {
        setLocationValues(List.of(location));
        setUseLastModified(false);
        List<ResourceResolver> resolvers = new ArrayList<>();
        resolvers.add(new CachingResourceResolver(new ConcurrentMapCache(location)));
        resolvers.add(new VersionResourceResolver().addContentVersionStrategy("/**"));
        resolvers.addAll(List.of(makers));
        resolvers.add(new PathResourceResolver());
        setResourceResolvers(resolvers);
    }

    @Override
    protected void setHeaders(HttpServletResponse response, Resource resource, MediaType mediaType) throws IOException {
        super.setHeaders(response, resource, mediaType);
        // Only a resource that was found by its hash comes with headers of its own.
        response.setHeader(HttpHeaders.CACHE_CONTROL, (resource instanceof HttpResource) ? FOREVER : "no-cache");
    }

}
