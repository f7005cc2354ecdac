package dev.actiscope.web.explorer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import dev.actiscope.curve.Saturation;
import dev.actiscope.curve.Saturation.Tail;
import dev.actiscope.plot.layout.Numeral;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Where a function saturates, as a phrase.
 */
@Component
class SaturationWords {

    private final MessageSource messages;

    SaturationWords(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * A phrase such as “saturates below −5.99 and above 5.99”.
     */
    String of(Saturation saturation, Locale locale) {
        List<String> phrases = new ArrayList<>();
        for (boolean off : new boolean[] { false, true }) {
            List<Tail> tails = saturation.tails().stream().filter((tail) -> tail.off() == off).toList();
            if (!tails.isEmpty()) {
                phrases.add(phrase(off ? "live.off-" : "live.saturates-", tails, locale));
            }
        }
        return phrases.isEmpty() ? message("live.saturates-nowhere", locale)
                : String.join(message("live.and", locale), phrases);
    }

    private String phrase(String kind, List<Tail> tails, Locale locale) {
        Tail first = tails.get(0);
        if (tails.size() == 2) {
            return message(kind + "both", locale, number(first.x().high()), number(tails.get(1).x().low()));
        }
        boolean below = Double.isInfinite(first.x().low());
        if (below && Double.isInfinite(first.x().high())) {
            return message("live.off-everywhere", locale);
        }
        return below ? message(kind + "below", locale, number(first.x().high()))
                : message(kind + "above", locale, number(first.x().low()));
    }

    private static String number(double x) {
        return Numeral.tail(x);
    }

    private String message(String key, Locale locale, Object... arguments) {
        return this.messages.getMessage(key, arguments, locale);
    }

}
