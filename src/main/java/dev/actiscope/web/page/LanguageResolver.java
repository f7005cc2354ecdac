package dev.actiscope.web.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import dev.actiscope.curve.query.Query;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/**
 * The visitor's language: {@code lang=en|zh} in the address, else the first of the
 * browser's languages that is spoken here, else English.
 */
@Component("localeResolver")
public class LanguageResolver extends AcceptHeaderLocaleResolver {

    private static final List<Locale> SPOKEN = List.of(Locale.ENGLISH, Locale.CHINESE);

    LanguageResolver() {
        setSupportedLocales(SPOKEN);
        setDefaultLocale(Locale.ENGLISH);
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return asked(Query.parse(request.getQueryString())).orElseGet(() -> super.resolveLocale(request));
    }

    /**
     * The language that an address asks for.
     */
    public static Optional<Locale> asked(Query query) {
        return query.all("lang").stream().flatMap(LanguageResolver::spoken).findFirst();
    }

    private static Stream<Locale> spoken(String language) {
        return SPOKEN.stream().filter((locale) -> locale.getLanguage().equals(language));
    }

}
