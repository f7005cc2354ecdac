package dev.actiscope.network;

import dev.actiscope.activation.math.RandomSource;

/**
 * The sequences of one seed, so that a change to one use of chance leaves the others as
 * they are.
 */
final class Seeds {

    private static final int USES = 3;

    private Seeds() {
    }

    static RandomSource weights(int seed) {
        return new RandomSource(USES * seed);
    }

    static RandomSource order(int seed) {
        return new RandomSource(USES * seed + 1);
    }

    static RandomSource noise(int seed) {
        return new RandomSource(USES * seed + 2);
    }

}
