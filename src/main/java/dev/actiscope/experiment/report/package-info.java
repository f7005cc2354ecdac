/**
 * What an experiment has to show: verdicts, figures, charts of series, and maps. It holds
 * numbers and codes; words and colours are chosen where the reader is known.
 * <p>
 * It uses {@code activation}, {@code curve} and {@code text}.
 */
package dev.actiscope.experiment.report;
