/**
 * The doors through which JavaScript calls the core, once TeaVM has compiled it. They
 * translate and compute nothing: arrays of doubles, and JSON for what has more structure.
 * <p>
 * Each class named …Core is compiled to a module of its own: a page begins with
 * {@link dev.actiscope.browser.Core}, which knows names, with
 * {@link dev.actiscope.browser.FormulaCore}, which knows canonical formulas too, or with
 * {@link dev.actiscope.browser.LanguageCore}, which knows all that people write, and all
 * digits. It goes over to a larger one, or fetches the others beside it, when it needs
 * to.
 * <p>
 * It uses the core, and TeaVM's annotations. What is not called from here is not in the
 * compiled core.
 */
package dev.actiscope.browser;
