/**
 * What chance leaves of a result: means and shares with their 95 % intervals, and the
 * difference of two candidates that ran with the same seeds. A claim holds if the
 * interval excludes that there is nothing at all, and the effect is worth speaking of.
 * And what the trials came to is gathered here, and averaged, as are the losses of one
 * training on their way.
 * <p>
 * It uses {@code experiment.report} and {@code activation} with its {@code math}.
 */
package dev.actiscope.experiment.judging;
