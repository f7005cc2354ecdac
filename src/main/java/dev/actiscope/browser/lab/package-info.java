/**
 * The door to networks that learn, in a module of its own: only a page on which something
 * learns loads it. Each worker has one, and one run of an experiment at a time; tests and
 * the benchmark train a network by itself.
 * <p>
 * It uses {@code browser} for errors, {@code experiment} with its rooms, {@code listing},
 * {@code activation} with its {@code catalogue}, {@code network} with its rooms,
 * {@code curve} with its {@code query}, {@code plot.layout}, {@code text} and TeaVM's
 * annotations.
 */
package dev.actiscope.browser.lab;
