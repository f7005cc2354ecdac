package dev.actiscope.facts.nearest;

import dev.actiscope.curve.Curve;

/**
 * A function of the catalogue, at the parameters that bring it nearest to another.
 *
 * @param curve the function
 * @param distance √E (f(z) − g(z))² under a standard normal z
 * @param greatest the largest |f − g| on −6..6, infinite where there is a pole
 */
public record Neighbour(Curve curve, double distance, double greatest) {
}
