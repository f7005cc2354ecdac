package dev.actiscope.web.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Format;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.NoSuchMessageException;

/**
 * The patterns of the message files: English in those whose name is no more than their
 * own, another language in those that name it as well, and English where that one has no
 * word. A language is read when it is first spoken.
 * <p>
 * Spring's own asks Java, before it reads anything, for all languages there are: a
 * fortieth of a start.
 */
final class MessageFiles implements MessageSource {

    private final List<String> files;

    private final Map<String, Properties> patterns = new ConcurrentHashMap<>();

    private final Map<Said, Format> formats = new ConcurrentHashMap<>();

    private record Said(String code, Locale locale) {
    }

    /**
     * @param files where they are, without language and extension; of a code that two
     * have, the first says what it means
     */
    MessageFiles(List<String> files) {
        this.files = files;
    }

    @Override
    public String getMessage(String code, Object[] arguments, String otherwise, Locale locale) {
        String pattern = patterns(locale).getProperty(code);
        if (pattern == null) {
            return (otherwise == null || isEmpty(arguments)) ? otherwise
                    : format(new MessageFormat(otherwise, locale), words(arguments, locale));
        }
        return isEmpty(arguments) ? pattern : format(format(code, pattern, locale), words(arguments, locale));
    }

    @Override
    public String getMessage(String code, Object[] arguments, Locale locale) {
        String message = getMessage(code, arguments, null, locale);
        if (message == null) {
            throw new NoSuchMessageException(code, locale);
        }
        return message;
    }

    @Override
    public String getMessage(MessageSourceResolvable meant, Locale locale) {
        String[] codes = (meant.getCodes() != null) ? meant.getCodes() : new String[0];
        return Stream.of(codes)
            .filter(patterns(locale)::containsKey)
            .findFirst()
            .map((code) -> getMessage(code, meant.getArguments(), locale))
            .orElseGet(() -> getDefault(codes, meant, locale));
    }

    private String getDefault(String[] codes, MessageSourceResolvable meant, Locale locale) {
        if (meant.getDefaultMessage() == null) {
            throw new NoSuchMessageException((codes.length > 0) ? codes[codes.length - 1] : "", locale);
        }
        return getMessage("", meant.getArguments(), meant.getDefaultMessage(), locale);
    }

    private static boolean isEmpty(Object[] arguments) {
        return arguments == null || arguments.length == 0;
    }

    /** An argument may be a message itself. */
    private Object[] words(Object[] arguments, Locale locale) {
        return Stream.of(arguments)
            .map((argument) -> (argument instanceof MessageSourceResolvable meant) ? getMessage(meant, locale)
                    : argument)
            .toArray();
    }

    private Format format(String code, String pattern, Locale locale) {
        return this.formats.computeIfAbsent(new Said(code, locale), (said) -> new MessageFormat(pattern, locale));
    }

    /** A format remembers where it is, so that two must not ask it at once. */
    private static String format(Format format, Object[] arguments) {
        synchronized (format) {
            return format.format(arguments);
        }
    }

    private Properties patterns(Locale locale) {
        return this.patterns.computeIfAbsent(locale.getLanguage(), this::read);
    }

    private Properties read(String language) {
        Properties read = new Properties();
        for (int i = this.files.size() - 1; i >= 0; i--) {
            read(this.files.get(i) + ".properties", read);
            if (!language.equals(Locale.ENGLISH.getLanguage())) {
                read(this.files.get(i) + "_" + language + ".properties", read);
            }
        }
        return read;
    }

    private static void read(String file, Properties into) {
        try (InputStream in = MessageFiles.class.getClassLoader().getResourceAsStream(file)) {
            if (in != null) {
                into.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}
