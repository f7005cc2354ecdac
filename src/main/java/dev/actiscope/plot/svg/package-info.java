/**
 * What a picture is drawn with: SVG and the path of a pen, the room that text takes, and
 * colours.
 * <p>
 * It uses {@code activation.math}.
 */
package dev.actiscope.plot.svg;
