package dev.actiscope.browser;

import dev.actiscope.activation.Activation;
import dev.actiscope.formula.Formula;

/**
 * What the core with the whole language of formulas answers. A formula has all its
 * digits, and every reading may take as much work for them.
 */
final class LanguageDoor extends FormulaDoor {

    LanguageDoor() {
        super(new Recent<>(Formula::precise));
    }

    @Override
    Activation fresh(String f) {
        return (f.indexOf(BETWEEN) < 0) ? curve(f).withAllDigits().activation() : activation(f);
    }

}
