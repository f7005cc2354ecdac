package dev.actiscope.web.asset;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.util.StringUtils;
import org.springframework.web.servlet.resource.EncodedResourceResolver;
import org.springframework.web.servlet.resource.ResourceResolverChain;

/**
 * Finds what the build has compressed: in Brotli for whoever takes it, since browsers
 * name gzip first and mean no preference by it, else in gzip.
 */
class CompressedResolver extends EncodedResourceResolver {

    @Override
    protected Resource resolveResourceInternal(HttpServletRequest request, String path,
            List<? extends Resource> locations, ResourceResolverChain chain) {
        return super.resolveResourceInternal((request != null) ? new BrotliFirst(request) : null, path, locations,
                chain);
    }

    private static final class BrotliFirst extends HttpServletRequestWrapper {

        BrotliFirst(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getHeader(String name) {
            String value = super.getHeader(name);
            return (name.equals(HttpHeaders.ACCEPT_ENCODING) && takesBrotli(value)) ? "br" : value;
        }

        private static boolean takesBrotli(String accepted) {
            for (String coding : StringUtils.tokenizeToStringArray(accepted, ",")) {
                if (coding.split(";", 2)[0].strip().equalsIgnoreCase("br")) {
                    return true;
                }
            }
            return false;
        }

    }

}
