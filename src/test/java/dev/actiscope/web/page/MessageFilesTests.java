package dev.actiscope.web.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.context.MessageSource;
import org.springframework.context.NoSuchMessageException;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class MessageFilesTests {

    private static final Object[] ARGUMENTS = { 3, "x", 0.25, new DefaultMessageSourceResolvable("site.api") };

    private final List<String> files = files();

    private final MessageSource messages = new MessageFiles(this.files);

    private static List<String> files() {
        return Stream.of(properties("application").getProperty("spring.messages.basename").split(","))
            .map(String::strip)
            .toList();
    }

    private static Properties properties(String file) {
        try {
            return PropertiesLoaderUtils.loadProperties(new ClassPathResource(file + ".properties"));
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /** What Spring itself makes of the same files. */
    private static MessageSource spring(List<String> files) {
        ReloadableResourceBundleMessageSource messages = new ReloadableResourceBundleMessageSource();
        messages.setBasenames(files.stream().map((file) -> "classpath:" + file).toArray(String[]::new));
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    @ParameterizedTest
    @ValueSource(strings = { "en", "zh", "zh-TW", "fr" })
    void saysWhatSpringSays(String language) {
        Locale locale = Locale.forLanguageTag(language);
        MessageSource spring = spring(this.files);
        assertThat(this.files).hasSizeGreaterThan(20).allSatisfy((file) -> properties(file).keySet().forEach((key) -> {
            String code = (String) key;
            assertThat(this.messages.getMessage(code, null, locale)).isEqualTo(spring.getMessage(code, null, locale));
            assertThat(said(this.messages, code, locale)).isEqualTo(said(spring, code, locale));
        }));
    }

    /** With arguments, which not every pattern can take. */
    private static String said(MessageSource messages, String code, Locale locale) {
        try {
            return messages.getMessage(code, ARGUMENTS, locale);
        }
        catch (IllegalArgumentException ex) {
            return ex.getMessage();
        }
    }

    @Test
    void ofTwoFilesTheFirstIsRight() {
        assertThat(new MessageFiles(List.of("words/first", "words/second")).getMessage("both", null, Locale.ENGLISH))
            .isEqualTo("first");
    }

    @Test
    void saysInEnglishWhatALanguageHasNoWordFor() {
        MessageSource two = new MessageFiles(List.of("words/first", "words/second"));
        assertThat(two.getMessage("both", null, Locale.CHINESE)).isEqualTo("第一");
        assertThat(two.getMessage("english", null, Locale.CHINESE)).isEqualTo("only English");
    }

    @Test
    void takesWhatIsSaidOtherwiseWhereItHasNoWord() {
        assertThat(this.messages.getMessage("nothing", null, "{0} is left", Locale.ENGLISH)).isEqualTo("{0} is left");
        assertThat(this.messages.getMessage("nothing", new Object[] { 1234 }, "{0} are left", Locale.ENGLISH))
            .isEqualTo("1,234 are left");
        assertThat(this.messages.getMessage("nothing", null, null, Locale.ENGLISH)).isNull();
    }

    @Test
    void takesTheFirstCodeThatItKnows() {
        var meant = new DefaultMessageSourceResolvable(new String[] { "nothing", "site.api" }, "otherwise");
        assertThat(this.messages.getMessage(meant, Locale.ENGLISH))
            .isEqualTo(this.messages.getMessage("site.api", null, Locale.ENGLISH));
        assertThat(this.messages.getMessage(new DefaultMessageSourceResolvable(new String[] { "nothing" }, "otherwise"),
                Locale.ENGLISH))
            .isEqualTo("otherwise");
    }

    @Test
    void saysWhichMessageIsMissing() {
        assertThatExceptionOfType(NoSuchMessageException.class)
            .isThrownBy(() -> this.messages.getMessage("nothing", null, Locale.ENGLISH))
            .withMessageContaining("'nothing'");
        assertThatExceptionOfType(NoSuchMessageException.class)
            .isThrownBy(() -> this.messages.getMessage(new DefaultMessageSourceResolvable("nothing"), Locale.ENGLISH))
            .withMessageContaining("'nothing'");
    }

}
