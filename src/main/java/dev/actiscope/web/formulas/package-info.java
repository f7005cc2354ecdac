/**
 * How formulas are written, for visitors: every line of the page is read by the parser
 * itself.
 * <p>
 * It uses the core, {@code web.page} and {@code web.error}.
 */
package dev.actiscope.web.formulas;
