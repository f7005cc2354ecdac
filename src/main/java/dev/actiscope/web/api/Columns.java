package dev.actiscope.web.api;

/**
 * A function's values and slopes at some points.
 */
interface Columns {

    /** The function in its canonical notation. */
    String f();

    double[] x();

    double[] value();

    double[] derivative();

    /** The second derivatives; null if they were not asked for. */
    double[] second();

}
