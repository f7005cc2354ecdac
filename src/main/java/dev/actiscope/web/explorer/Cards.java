package dev.actiscope.web.explorer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import dev.actiscope.activation.Activation;
import dev.actiscope.activation.Stochastic;
import dev.actiscope.curve.Curve;
import dev.actiscope.curve.Samples;
import dev.actiscope.curve.Saturation;
import dev.actiscope.curve.View;
import dev.actiscope.curve.View.Show;
import dev.actiscope.curve.drawing.SampledCurve;
import dev.actiscope.curve.drawing.Swings;
import dev.actiscope.text.Decimal;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Writes the cards of a view.
 */
@Component
class Cards {

    private final PageData data;

    private final SaturationWords saturation;

    private final MessageSource messages;

    Cards(PageData data, SaturationWords saturation, MessageSource messages) {
        this.messages = messages;
        this.data = data;
        this.saturation = saturation;
    }

    /**
     * @param saturations where each curve saturates; empty unless the view shows that
     * @param visible its curves that are not hidden, as they are drawn
     */
    List<Card> of(View view, List<Saturation> saturations, List<SampledCurve> visible, Locale locale) {
        return IntStream.range(0, view.curves().size()).mapToObj((index) -> {
            List<String> notes = new ArrayList<>();
            if (!saturations.isEmpty()) {
                notes.add(this.saturation.of(saturations.get(index), locale));
            }
            if (fills(view, index, visible)) {
                notes.add(this.messages.getMessage("live.swings",
                        new Object[] { Decimal.print(view.window().points()) }, locale));
            }
            String note = String.join(this.messages.getMessage("live.and", null, locale), notes);
            return card(view, index, note, locale);
        }).toList();
    }

    private static boolean fills(View view, int index, List<SampledCurve> visible) {
        for (SampledCurve curve : visible) {
            if (curve.index() == index) {
                return curve.function().fills();
            }
        }
        Activation hidden = view.curves().get(index).activation();
        return hidden.maySwing() && Swings.of(hidden, Samples.of(hidden, view.window())).fills();
    }

    private Card card(View view, int index, String note, Locale locale) {
        Curve curve = view.curves().get(index);
        return Card.of(index + 1, curve, this.data, locale, this.data.maths(curve, locale),
                view.hidden().contains(index), note,
                curve.activation() instanceof Stochastic && view.show().contains(Show.DRAWS));
    }

}
