/**
 * How formulas are written, for visitors: every line of the page is read by the parser
 * itself.
 */
package dev.actiscope.web.formulas;
