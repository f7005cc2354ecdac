/**
 * What the lab shows: claims about activation functions, each as a piece of work with a
 * verdict. An {@link dev.actiscope.experiment.Experiment} says what may be set, which
 * trials the work has, and what their results come to; a
 * {@link dev.actiscope.experiment.Run} does the work, as much at a time as it is told to,
 * so that a worker, the API and a test lead the same object.
 * <p>
 * Nothing here knows of time. An experiment on how long something takes is
 * {@link dev.actiscope.experiment.Timed}: it is handed what a clock found.
 * <p>
 * Each experiment has a room of its own in {@code lab}, with its claims' thresholds and
 * their reasons; {@code catalogue} lists them.
 * <p>
 * It uses {@code setting}, {@code report}, {@code network} with its {@code data},
 * {@code curve} and {@code activation}.
 */
package dev.actiscope.experiment;
