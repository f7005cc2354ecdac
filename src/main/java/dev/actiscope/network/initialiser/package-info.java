/**
 * How weights begin. A layer of n<sub>in</sub> inputs keeps the size of what it is given
 * if its weights have the standard deviation g/√n<sub>in</sub>, where the gain g makes up
 * for what the activation function takes away; the named schemes differ in g and in
 * whether the way back counts too.
 * <p>
 * It uses {@code activation.math}.
 */
package dev.actiscope.network.initialiser;
