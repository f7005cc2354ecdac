/**
 * A formula as a tree: expressions, their operators and the elementary functions of one
 * argument, and the text that reads back as the same tree.
 * <p>
 * It uses {@code activation}, whose functions a formula may call, and {@code text}. The
 * other rooms of {@code formula} all use it.
 */
package dev.actiscope.formula.tree;
