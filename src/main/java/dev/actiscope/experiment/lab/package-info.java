/**
 * The experiments of the lab, a room each: what it is may be read in the room's own
 * words. What they share stands beside this room, not in it.
 * <p>
 * It uses nothing itself.
 */
package dev.actiscope.experiment.lab;
