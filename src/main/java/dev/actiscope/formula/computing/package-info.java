/**
 * From a tree to numbers: parameters bound to their settings, and a tape of operations of
 * which none is done twice. How much work has been done is counted here.
 * <p>
 * It uses {@code tree}, {@code algebra} and {@code activation}.
 */
package dev.actiscope.formula.computing;
