/**
 * What is computed in the place of what is written: a table of rules, each with a name
 * and an example.
 * <p>
 * It uses {@code tree} and {@code algebra}.
 */
package dev.actiscope.formula.stability.rules;
