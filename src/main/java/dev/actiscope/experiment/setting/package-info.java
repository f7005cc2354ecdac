/**
 * Settings as data: a setting has a name, bounds and a default, reads itself from an
 * address and writes itself into one. From them come forms, addresses, the parameters of
 * the API, the checks and the errors.
 * <p>
 * It uses {@code curve} with its {@code query}, {@code formula}, {@code activation} and
 * {@code text}.
 */
package dev.actiscope.experiment.setting;
