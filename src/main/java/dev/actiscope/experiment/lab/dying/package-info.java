/**
 * Dead units: how many networks are born with nothing to learn from, and how many units
 * die, come back or break while a network learns.
 * <p>
 * It uses {@code experiment} with its {@code setting}, {@code report} and
 * {@code judging}, {@code network} with all its rooms, {@code curve}, and
 * {@code activation} with its {@code math} and {@code rectified}.
 */
package dev.actiscope.experiment.lab.dying;
