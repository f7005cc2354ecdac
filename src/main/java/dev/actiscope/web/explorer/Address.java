package dev.actiscope.web.explorer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import dev.actiscope.curve.View;
import dev.actiscope.curve.query.Query;
import dev.actiscope.curve.query.Query.Entry;
import dev.actiscope.web.page.LanguageResolver;

import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * The address of a view in the explorer.
 *
 * @param view its canonical query
 * @param language the language it asks for, if it asks
 */
public record Address(Query view, Optional<Locale> language) {

    /**
     * The canonical form of an address's query.
     */
    static Address of(Query query) {
        return new Address(View.read(query).view().query(), LanguageResolver.asked(query));
    }

    /** The same view in a language. */
    public Address in(String language) {
        return new Address(this.view, Optional.of(Locale.forLanguageTag(language)));
    }

    /** The same view in the visitor's own language, whichever that is. */
    public Address inAnyLanguage() {
        return new Address(this.view, Optional.empty());
    }

    /** What follows the explorer's path: a question mark and the query, or nothing. */
    public String suffix() {
        List<Entry> entries = new ArrayList<>(this.view.entries());
        this.language.ifPresent((locale) -> entries.add(new Entry("lang", locale.getLanguage())));
        return entries.isEmpty() ? "" : "?" + new Query(entries).print();
    }

    /** The whole address, as the visitor's browser knows this host. */
    public String absolute() {
        return ServletUriComponentsBuilder.fromCurrentContextPath().path("/").toUriString() + suffix();
    }

}
