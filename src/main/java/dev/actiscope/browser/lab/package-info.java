/**
 * The door to networks that learn, in a module of its own: only a page on which something
 * learns loads it. Each worker has one, and trains one network at a time.
 * <p>
 * It uses {@code browser} for errors, {@code activation}, {@code network} with its rooms,
 * {@code curve} with its {@code query}, and TeaVM's annotations.
 */
package dev.actiscope.browser.lab;
