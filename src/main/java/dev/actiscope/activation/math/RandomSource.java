package dev.actiscope.activation.math;

/**
 * A small generator of random numbers that gives the same sequence on the JVM, in
 * WebAssembly and in JavaScript, since it needs only 32-bit integers and the exact
 * operations of doubles: xoshiro128**, seeded by hashing a Weyl sequence.
 *
 * @see <a href="https://prng.di.unimi.it/">Blackman and Vigna, xoshiro / xoroshiro
 * generators</a>
 * @see <a href="https://github.com/skeeto/hash-prospector">Wellons, hash prospector, for
 * the hash</a>
 */
public final class RandomSource {

    /** 2<sup>32</sup> divided by the golden ratio: the step of the Weyl sequence. */
    private static final int GOLDEN_RATIO = 0x9e3779b9;

    private int s0;

    private int s1;

    private int s2;

    private int s3;

    /**
     * @param seed any int; each gives another sequence
     */
    public RandomSource(int seed) {
        this.s0 = hash(seed + GOLDEN_RATIO);
        this.s1 = hash(seed + 2 * GOLDEN_RATIO);
        this.s2 = hash(seed + 3 * GOLDEN_RATIO);
        this.s3 = hash(seed + 4 * GOLDEN_RATIO);
    }

    private static int hash(int z) {
        z = (z ^ (z >>> 16)) * 0x21f0aaad;
        z = (z ^ (z >>> 15)) * 0x735a2d97;
        return z ^ (z >>> 15);
    }

    /**
     * The next 32 random bits.
     */
    int nextInt() {
        int result = Integer.rotateLeft(this.s1 * 5, 7) * 9;
        int t = this.s1 << 9;
        this.s2 ^= this.s0;
        this.s3 ^= this.s1;
        this.s1 ^= this.s2;
        this.s0 ^= this.s3;
        this.s2 ^= t;
        this.s3 = Integer.rotateLeft(this.s3, 11);
        return result;
    }

    /**
     * A number from the uniform distribution on (0, 1): the middle of one of
     * 2<sup>52</sup> equal cells.
     */
    public double nextDouble() {
        double high = nextInt() >>> 6;
        double low = nextInt() >>> 6;
        return (high * 0x1p26 + low + 0.5) * 0x1p-52;
    }

    /**
     * A number from the standard normal distribution, without a logarithm or a cosine,
     * whose last digits differ between platforms: of two exponential numbers e and f, e
     * is the magnitude of a normal one if (e − 1)² ≤ 2 f.
     *
     * @see <a href="https://arxiv.org/abs/1303.6257">Karney, Sampling Exactly from the
     * Normal Distribution, 2013, after von Neumann and Kahn</a>
     */
    public double nextGaussian() {
        while (true) {
            double magnitude = nextExponential();
            double excess = magnitude - 1;
            if (excess * excess <= 2 * nextExponential()) {
                return (nextInt() < 0) ? -magnitude : magnitude;
            }
        }
    }

    /**
     * A number from the exponential distribution of mean 1, by comparisons alone (von
     * Neumann, 1951): the first of a run of falling uniform numbers is its fraction if
     * the run's length is odd, else its whole part grows by 1.
     */
    private double nextExponential() {
        int whole = 0;
        while (true) {
            double fraction = nextDouble();
            if (isNextRunOdd(fraction)) {
                return whole + fraction;
            }
            whole++;
        }
    }

    private boolean isNextRunOdd(double first) {
        boolean odd = true;
        double last = first;
        for (double next = nextDouble(); next < last; next = nextDouble()) {
            odd = !odd;
            last = next;
        }
        return odd;
    }

}
