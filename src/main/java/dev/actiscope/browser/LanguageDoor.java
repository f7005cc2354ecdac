package dev.actiscope.browser;

import dev.actiscope.activation.Activation;
import dev.actiscope.activation.math.Interval;
import dev.actiscope.formula.Formula;
import dev.actiscope.formula.digits.PreciseActivation;

/**
 * What the core with the whole language of formulas answers. A formula has all its
 * digits, and every reading may take as much work for them. While a picture moves it is
 * drawn as it was found to have to be when it began; {@link #look} is for when it rests.
 */
final class LanguageDoor extends FormulaDoor {

    LanguageDoor() {
        super(new Recent<>(Formula::moving));
    }

    /**
     * Looks again whether doubles do for pictures of a formula that have come to rest.
     * @return whether one has been drawn of them that has to be drawn anew
     */
    boolean look(String f, double from, double to) {
        return curve(f).activation() instanceof PreciseActivation precise && precise.look(new Interval(from, to));
    }

    @Override
    Activation fresh(String f) {
        return (f.indexOf(BETWEEN) < 0) ? curve(f).withAllDigits().activation() : activation(f);
    }

}
