import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.BrotliOutputStream;
import com.aayushatharva.brotli4j.encoder.Encoder;

/**
 * Lays beside each file of a folder what is sent instead of it: the same in Brotli and in
 * gzip, as small as they make it. The build runs it.
 */
class Compress {

    private static final List<String> MADE = List.of(".br", ".gz", ".part");

    private static final Encoder.Parameters BROTLI = new Encoder.Parameters().setQuality(11).setWindow(24);

    public static void main(String[] folder) throws IOException {
        Brotli4jLoader.ensureAvailability();
        List<Path> files;
        try (var all = Files.walk(Path.of(folder[0]))) {
            files = all.filter(Files::isRegularFile)
                .filter((file) -> MADE.stream().noneMatch(file.toString()::endsWith))
                .toList();
        }
        files.parallelStream().forEach(Compress::compress);
    }

    private static void compress(Path file) {
        try {
            compress(file, ".br", (out) -> new BrotliOutputStream(out, BROTLI));
            compress(file, ".gz", Gzip::new);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /**
     * What is compressed has the time of what it was made from, and appears whole: a file
     * with another time is compressed anew.
     */
    private static void compress(Path file, String extension, Encoding encoding) throws IOException {
        Path compressed = file.resolveSibling(file.getFileName() + extension);
        FileTime time = Files.getLastModifiedTime(file);
        if (Files.exists(compressed) && Files.getLastModifiedTime(compressed).equals(time)) {
            return;
        }
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try (OutputStream out = encoding.of(Files.newOutputStream(part))) {
            Files.copy(file, out);
        }
        Files.setLastModifiedTime(part, time);
        Files.move(part, compressed, StandardCopyOption.REPLACE_EXISTING);
    }

    private interface Encoding {

        OutputStream of(OutputStream out) throws IOException;

    }

    private static final class Gzip extends GZIPOutputStream {

        Gzip(OutputStream out) throws IOException {
            super(out);
            this.def.setLevel(Deflater.BEST_COMPRESSION);
        }

    }

}
