/**
 * Every function there is, each in one line: its names, its parameters, its formula, and
 * the record that computes it. Pages, API, charts, listings and tests take them from
 * here.
 * <p>
 * It uses {@code activation}, with its {@code math} and the rooms of the families, and
 * {@code text}.
 */
package dev.actiscope.activation.catalogue;
