package dev.actiscope.experiment;

/**
 * Work that is measured by a clock from outside, the same each time.
 */
public interface Exercise {

    /**
     * Does it again and again.
     * @param times how often, once at least
     * @return a number that depends on all of it, so that no compiler leaves any of it
     * out; NaN only if it cannot be done, so that there is nothing to measure
     */
    double repeat(int times);

}
