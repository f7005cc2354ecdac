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

    /**
     * A seed of many that go with one, as chance would have it: neighbouring seeds have
     * none in common, but for chance.
     * @param seed from 0 to {@link #GREATEST}
     * @param i from 0; the seed itself is the first
     * @return from 0 to {@link #GREATEST}
     */
    public static int nth(int seed, int i) {
        long mixed = hash(hash(seed) + i) & 0xffffffffL;
        return (i == 0) ? seed : (int) (mixed % (GREATEST + 1L));
    }

    private static int hash(int h) {
        h = (h ^ (h >>> 16)) * 0x85ebca6b;
        h = (h ^ (h >>> 13)) * 0xc2b2ae35;
        return h ^ (h >>> 16);
    }

}
