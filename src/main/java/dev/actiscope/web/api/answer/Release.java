package dev.actiscope.web.api.answer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.zip.CRC32C;

import org.springframework.context.ApplicationContext;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Which program this is, told by its code, its words and its data: two that answer
 * differently are two releases.
 */
@Component
public final class Release {

    private static final List<String> ANSWERING = List.of("classpath*:dev/actiscope/**/*.class",
            "classpath*:messages/**/*.properties", "classpath*:data/**/*.*");

    private final SingletonSupplier<Long> code;

    /**
     * @param resources finds what answers
     */
    Release(ApplicationContext resources) {
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
            List<Resource> answering = new ArrayList<>();
            for (String pattern : ANSWERING) {
                answering.addAll(List.of(resources.getResources(pattern)));
            }
            answering.sort(Comparator.comparing(Resource::getFilename));
            CRC32C sum = new CRC32C();
            for (Resource one : answering) {
                sum.update(one.getContentAsByteArray());
            }
            return sum.getValue();
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}
