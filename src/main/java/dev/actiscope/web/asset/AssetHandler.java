package dev.actiscope.web.asset;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.cache.concurrent.ConcurrentMapCache;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.resource.CachingResourceResolver;
import org.springframework.web.servlet.resource.EncodedResourceResolver;
import org.springframework.web.servlet.resource.HttpResource;
import org.springframework.web.servlet.resource.PathResourceResolver;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/**
 * Serves static files, in Brotli or gzip as the build has compressed them. What is asked
 * for by its content hash never changes and is kept for a year; what is asked for by its
 * plain name has to be asked for again.
 */
class AssetHandler extends ResourceHttpRequestHandler {

    private static final ShortHash HASH = new ShortHash();

    private static final String FOREVER = CacheControl.maxAge(Duration.ofDays(365))
        .cachePublic()
        .immutable()
        .getHeaderValue();

    /** Of files found by their plain names. What has been found once is found again. */
    private final Map<Resource, String> digests = new ConcurrentHashMap<>();

    /**
     * @param location the folder of the files
     */
    AssetHandler(String location) {
        setLocationValues(List.of(location));
        setUseLastModified(false);
        setEtagGenerator(this::tag);
        VersionResourceResolver hashes = new VersionResourceResolver();
        hashes.setStrategyMap(Map.of("/**", HASH));
        setResourceResolvers(List.of(new CachingResourceResolver(new ConcurrentMapCache(location)),
                new EncodedResourceResolver(), hashes, new PathResourceResolver()));
    }

    @Override
    public void handleRequest(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        BestEncoding best = new BestEncoding(request);
        Resource resource = hasAny(request) ? getResource(best) : null;
        if (resource != null) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            response.setHeader(HttpHeaders.ETAG, tag(resource));
            keep(response, resource);
            return;
        }
        super.handleRequest(best, response);
        if (response.getStatus() == HttpServletResponse.SC_NOT_MODIFIED) {
            keep(response, getResource(best));
        }
    }

    /** Whether the client wants a file only if there was none, which Spring overlooks. */
    private static boolean hasAny(HttpServletRequest request) {
        return "*".equals(request.getHeader(HttpHeaders.IF_NONE_MATCH))
                && (HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod()));
    }

    /**
     * What has been found is remembered by its path, so each file has one: no name of
     * ours needs an escape, and none a detour.
     */
    @Override
    protected boolean isInvalidPath(String path) {
        return path.contains("%") || path.contains("./") || super.isInvalidPath(path);
    }

    @Override
    protected void setHeaders(HttpServletResponse response, Resource resource, MediaType mediaType) throws IOException {
        super.setHeaders(response, resource, mediaType);
        keep(response, resource);
    }

    /** Says how long it may be kept, as also who has it already is told. */
    private static void keep(HttpServletResponse response, Resource resource) {
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        response.setHeader(HttpHeaders.CACHE_CONTROL, (hash(resource) != null) ? FOREVER : "no-cache");
    }

    /**
     * Weak, since a file that was found by its hash has the same in every encoding. What
     * was found by its plain name has one in each.
     */
    private String tag(Resource resource) {
        String hash = hash(resource);
        return (hash != null) ? hash : "W/\"" + this.digests.computeIfAbsent(resource, HASH::getResourceVersion) + '"';
    }

    /** The tag of a file that was found by its hash, else null. */
    private static String hash(Resource resource) {
        return (resource instanceof HttpResource found) ? found.getResponseHeaders().getETag() : null;
    }

}
