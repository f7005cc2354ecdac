package dev.actiscope.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import dev.actiscope.curve.View;
import dev.actiscope.curve.query.Query;
import dev.actiscope.curve.query.Query.Entry;

import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * What the address of every page carries, so that each leads back to what was on screen:
 * a view of the explorer and a language.
 *
 * @param view its canonical query, empty for the first view
 * @param language the language it asks for, if it asks
 */
public record Address(Query view, Optional<Locale> language) {

    /**
     * The canonical form of what an address carries.
     */
    public static Address of(Query query) {
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

    /** The language alone, for what is not about a view. */
    public Address withoutView() {
        return new Address(new Query(List.of()), this.language);
    }

    /** What follows a page's path: a question mark and the query, or nothing. */
    public String suffix() {
        List<Entry> entries = new ArrayList<>(this.view.entries());
        this.language.ifPresent((locale) -> entries.add(new Entry("lang", locale.getLanguage())));
        return entries.isEmpty() ? "" : "?" + new Query(entries).print();
    }

    /** The explorer's whole address, as the visitor's browser knows this host. */
    public String absolute() {
        return ServletUriComponentsBuilder.fromCurrentContextPath().path("/").toUriString() + suffix();
    }

}
