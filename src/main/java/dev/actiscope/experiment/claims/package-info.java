/**
 * Everything that the article claims, each claim with where it is carried: by
 * experiments, by a computation of a line or two, or by words alone.
 * <p>
 * It uses {@code experiment.catalogue}, {@code experiment.report}, {@code experiment},
 * {@code facts.sheet}, {@code facts.shape}, {@code curve}, {@code activation} with its
 * {@code math}, and {@code experiment.setting}.
 */
package dev.actiscope.experiment.claims;
