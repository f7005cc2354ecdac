/**
 * The numbers behind the curves, for programs: as JSON and as CSV; and the facts about
 * them.
 * <p>
 * It uses the core, {@code web.page}, and of its own rooms {@code web.api.answer} and
 * {@code web.api.document}.
 */
package dev.actiscope.web.api;
