/**
 * The house: {@link dev.actiscope.Actiscope} starts it. The core is all below
 * {@code browser}; {@code browser} and {@code web} are its doors.
 */
package dev.actiscope;
