/**
 * Every function there is, each in one line: its names, its parameters, its formula, and
 * the record that computes it. Pages, API, charts, listings and tests take them from
 * here.
 * <p>
 * It uses {@code activation} and the rooms of the families.
 */
package dev.actiscope.activation.catalogue;
