package dev.actiscope.listing;

import dev.actiscope.curve.View;

/**
 * A whole program in Python that plots a view with NumPy and matplotlib.
 */
public final class Program {

    private Program() {
    }

    public static String of(View view) {
        return view.query().print();
    }

}
