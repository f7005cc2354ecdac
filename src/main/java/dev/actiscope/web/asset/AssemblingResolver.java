package dev.actiscope.web.asset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import dev.actiscope.web.asset.assembly.ScriptAssembler;
import dev.actiscope.web.asset.assembly.StyleAssembler;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.AbstractResourceResolver;
import org.springframework.web.servlet.resource.ResourceResolverChain;

/**
 * Answers for a script or a style sheet with all that it imports. It stands behind the
 * resolver of content hashes: a change anywhere changes the address.
 */
class AssemblingResolver extends AbstractResourceResolver {

    @Override
    protected Resource resolveResourceInternal(HttpServletRequest request, String path,
            List<? extends Resource> locations, ResourceResolverChain chain) {
        Resource file = chain.resolveResource(request, path, locations);
        if (file == null) {
            return null;
        }
        if (path.endsWith(".js")) {
            return new Assembled(path, new ScriptAssembler((name) -> text(name, locations, chain)).assemble(path));
        }
        if (path.endsWith(".css")) {
            return new Assembled(path, new StyleAssembler((name) -> text(name, locations, chain)).assemble(path));
        }
        return file;
    }

    @Override
    protected String resolveUrlPathInternal(String path, List<? extends Resource> locations,
            ResourceResolverChain chain) {
        return chain.resolveUrlPath(path, locations);
    }

    /** The text of a file, or null if there is none. */
    private static String text(String name, List<? extends Resource> locations, ResourceResolverChain chain) {
        Resource file = chain.resolveResource(null, name, locations);
        try {
            return (file == null) ? null : file.getContentAsString(StandardCharsets.UTF_8);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /** Served under the name of the file it was made from. */
    private static final class Assembled extends ByteArrayResource {

        private final String name;

        Assembled(String name, String text) {
            super(text.getBytes(StandardCharsets.UTF_8), name);
            this.name = name;
        }

        @Override
        public String getFilename() {
            return this.name.substring(this.name.lastIndexOf('/') + 1);
        }

    }

}
