/**
 * The page of the explorer, and what belongs to it: its form, its QR code, the functions
 * to choose from, and the part that comes when a formula is wanted.
 * <p>
 * It uses the core, {@code web.page} and {@code web.error}.
 */
package dev.actiscope.web.explorer;
