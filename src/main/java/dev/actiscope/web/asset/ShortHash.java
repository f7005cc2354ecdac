package dev.actiscope.web.asset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;

import org.springframework.core.io.Resource;
import org.springframework.util.StreamUtils;
import org.springframework.web.servlet.resource.ContentVersionStrategy;

/**
 * Tells a file from its former and later ones by eight digits, which two of them share
 * once in four thousand million times: a page names a dozen files, and hashes do not
 * compress. Java computes a CRC quickly from the start on, but Spring's MD5 only when it
 * has been compiled, after the first page.
 */
class ShortHash extends ContentVersionStrategy {

    @Override
    public String getResourceVersion(Resource resource) {
        CRC32 hash = new CRC32();
        try (CheckedInputStream content = new CheckedInputStream(resource.getInputStream(), hash)) {
            StreamUtils.drain(content);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        return HexFormat.of().toHexDigits((int) hash.getValue());
    }

}
