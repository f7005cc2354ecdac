package dev.actiscope.web.api.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * The API's description in every language that is spoken here, read when somebody first
 * asks for it.
 *
 * @see <a href="https://spec.openapis.org/oas/v3.1.0">OpenAPI 3.1</a>
 */
@Component
public class Descriptions {

    private final SingletonSupplier<Map<Locale, Object>> byLanguage = SingletonSupplier.of(Descriptions::read);

    /** The document, as maps, lists and values. */
    public Object in(Locale language) {
        return this.byLanguage.obtain().get(language);
    }

    /** The document as a person reads it. */
    public Reference reference(Locale language) {
        Object document = in(language);
        return Reference.of(new Node(document, document), language);
    }

    private static Map<Locale, Object> read() {
        Object english = read("openapi.yaml");
        return Map.of(Locale.ENGLISH, english, Locale.CHINESE, chinese().apply(english));
    }

    static Translation chinese() {
        return Translation.of(read("openapi_zh.yaml"), "zh");
    }

    private static <T> T read(String name) {
        LoaderOptions options = new LoaderOptions();
        try (InputStream text = new ClassPathResource(name).getInputStream()) {
            return new Yaml(new SafeConstructor(options)).load(text);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}
