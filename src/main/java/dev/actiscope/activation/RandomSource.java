package dev.actiscope.activation;

/**
 * A small generator of random numbers that gives the same sequence on the JVM, in
 * WebAssembly and in JavaScript, since it needs 32-bit integers alone: xoshiro128**,
 * seeded by SplitMix32.
 *
 * @see <a href="https://prng.di.unimi.it/">Blackman and Vigna, xoshiro / xoroshiro
 * generators</a>
 */
public final class RandomSource {

    private int s0;

    private int s1;

    private int s2;

    private int s3;

    private int state;

    public RandomSource(int seed) {
        this.state = seed;
        this.s0 = nextSeed();
        this.s1 = nextSeed();
        this.s2 = nextSeed();
        this.s3 = nextSeed();
    }

    private int nextSeed() {
        this.state += 0x9e3779b9;
        int z = this.state;
        z = (z ^ (z >>> 16)) * 0x21f0aaad;
        z = (z ^ (z >>> 15)) * 0x735a2d97;
        return z ^ (z >>> 15);
    }

    /**
     * The next 32 random bits.
     */
    public int nextInt() {
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
     * A number from the uniform distribution on (0, 1): a multiple of 2<sup>−32</sup>
     * moved to the middle of its cell.
     */
    public double nextDouble() {
        return ((nextInt() >>> 1) * 2.0 + 1) * 0x1p-32;
    }

    /**
     * A number from the standard normal distribution (Box and Muller, 1958).
     */
    public double nextGaussian() {
        double radius = Math.sqrt(-2 * Math.log(nextDouble()));
        return radius * Math.cos(2 * Math.PI * nextDouble());
    }

}
