package dev.actiscope.web.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.zip.CRC32C;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.util.function.SingletonSupplier;

/**
 * Which program this is, told by its code: two that answer differently are two releases.
 */
final class Release {

    private final SingletonSupplier<Long> code;

    /**
     * @param resources finds the code
     */
    Release(ResourcePatternResolver resources) {
        this.code = SingletonSupplier.of(() -> sum(resources));
    }

    /**
     * A tag of the answer that this release gives to an address.
     * @param address what the answer depends on
     */
    String tag(Object... address) {
        CRC32C sum = new CRC32C();
        sum.update(Arrays.toString(address).getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(this.code.obtain()) + '-' + Long.toHexString(sum.getValue());
    }

    private static long sum(ResourcePatternResolver resources) {
        try {
            Resource[] classes = resources.getResources("classpath*:dev/actiscope/**/*.class");
            Arrays.sort(classes, Comparator.comparing(Resource::getFilename));
            CRC32C sum = new CRC32C();
            for (Resource one : classes) {
                sum.update(one.getContentAsByteArray());
            }
            return sum.getValue();
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}
