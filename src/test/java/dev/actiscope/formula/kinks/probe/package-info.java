/**
 * Classes that break the laws of the house, one each, in a room of a room that is not on
 * its map.
 */
package dev.actiscope.formula.kinks.probe;
