package dev.actiscope.browser;

import dev.actiscope.curve.Curve;
import dev.actiscope.formula.Formula;

/**
 * What the core with the whole language of formulas answers. A formula has all its
 * digits, and every answer may take as much work for them.
 */
final class LanguageDoor extends FormulaDoor {

    LanguageDoor() {
        super(new Recent<>(Formula::precise));
    }

    @Override
    Curve curve(String f) {
        return super.curve(f).withAllDigits();
    }

}
