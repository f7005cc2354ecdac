package dev.actiscope.network.data;

import dev.actiscope.activation.math.RandomSource;

/**
 * What one seed is used for, each with a sequence of its own, so that a change to one use
 * of chance leaves the others as they are. As the hash is one to one, no two of them
 * agree for any use and any seed from 0 to {@link #GREATEST}.
 *
 * @see <a href=
 * "https://github.com/aappleby/smhasher/blob/master/src/MurmurHash3.cpp">Appleby,
 * MurmurHash3, fmix32, for the hash</a>
 */
public enum Seeds {

    /** The examples of a data set. */
    DATA,

    /** Which of them are held out. */
    SPLIT,

    /** How weights begin. */
    WEIGHTS,

    /** The order of the examples in training. */
    ORDER,

    /** The draws of random activation functions and of dropout. */
    NOISE;

    private static final int USES = 5;

    /** The greatest seed that has sequences like no other. */
    public static final int GREATEST = Integer.MAX_VALUE / USES - 1;

    /**
     * The sequence of a seed for this use.
     */
    public RandomSource of(int seed) {
        return new RandomSource(hash(USES * seed + ordinal()));
    }

    private static int hash(int h) {
        h = (h ^ (h >>> 16)) * 0x85ebca6b;
        h = (h ^ (h >>> 13)) * 0xc2b2ae35;
        return h ^ (h >>> 16);
    }

}
