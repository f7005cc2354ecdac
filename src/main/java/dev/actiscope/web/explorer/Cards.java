package dev.actiscope.web.explorer;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import dev.actiscope.activation.Stochastic;
import dev.actiscope.curve.Curve;
import dev.actiscope.curve.Saturation;
import dev.actiscope.curve.View;
import dev.actiscope.curve.View.Show;

import org.springframework.stereotype.Component;

/**
 * Writes the cards of a view.
 */
@Component
class Cards {

    private final PageData data;

    private final SaturationWords saturation;

    Cards(PageData data, SaturationWords saturation) {
        this.data = data;
        this.saturation = saturation;
    }

    /**
     * @param saturations where each curve saturates; empty unless the view shows that
     */
    List<Card> of(View view, List<Saturation> saturations, Locale locale) {
        return IntStream.range(0, view.curves().size()).mapToObj((index) -> {
            String note = saturations.isEmpty() ? "" : this.saturation.of(saturations.get(index), locale);
            return card(view, index, note, locale);
        }).toList();
    }

    private Card card(View view, int index, String note, Locale locale) {
        Curve curve = view.curves().get(index);
        return Card.of(index + 1, curve, this.data, locale, this.data.maths(curve, locale),
                view.hidden().contains(index), note,
                curve.activation() instanceof Stochastic && view.show().contains(Show.DRAWS));
    }

}
