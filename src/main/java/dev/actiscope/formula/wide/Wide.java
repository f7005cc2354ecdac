package dev.actiscope.formula.wide;

/**
 * A real number that is known to some 31 digits or fewer, and knows how far off it may
 * be: it lies within a radius of its middle, which is a sum of two doubles times a power
 * of two. Every operation keeps this promise. What is exact stays so: 6/3 is 2 and its
 * radius 0.
 * <p>
 * A number too large, from about 2<sup>2<sup>53</sup></sup> on, is a ray: its sign is
 * known, and what it exceeds. One too small is known to be between 0 and something.
 *
 * @see <a href="https://doi.org/10.1007/BF01397083">Dekker, A Floating-Point Technique
 * for Extending the Available Precision, 1971</a>
 * @see <a href="https://doi.org/10.1109/TC.2017.2690633">Johansson, Arb: Efficient
 * Arbitrary-Precision Midpoint-Radius Interval Arithmetic, 2017</a>
 */
public final class Wide {

    /** What {@link #sign} says of a number that may be 0 and need not. */
    public static final int UNCERTAIN = 2;

    /** No exponent is farther from 0. */
    static final long FARTHEST = 1L << 53;

    private static final double INFINITE = Double.POSITIVE_INFINITY;

    /** No value: such as that of log(−1) or 1/0. */
    public static final Wide NONE = new Wide(Double.NaN, 0, 0, 0);

    /** Nothing is known: it may be any number, or have no value. */
    public static final Wide ANY = new Wide(0, 0, INFINITE, 0);

    public static final Wide ZERO = new Wide(0, 0, 0, -FARTHEST);

    public static final Wide ONE = of(1);

    public static final Wide PI = constant(Math.PI, 1.2246467991473532e-16);

    public static final Wide E = constant(Math.E, 1.4456468917292502e-16);

    /** From 1 to 2, or 0 if the radius is larger; infinite for a ray. */
    private final double head;

    /** Up to half a unit in the last place of the head. */
    private final double tail;

    private final double radius;

    private final long exponent;

    private Wide(double head, double tail, double radius, long exponent) {
        this.head = head;
        this.tail = tail;
        this.radius = radius;
        this.exponent = exponent;
    }

    /** (head + tail ± radius) 2<sup>exponent</sup>, or what is left of it. */
    static Wide of(double head, double tail, double radius, long exponent) {
        Wide number = new Wide(head, tail, radius, exponent);
        if (Math.abs(exponent) <= FARTHEST) {
            return number;
        }
        if (exponent > 0) {
            return (number.sign() == UNCERTAIN) ? ANY : ray(head, FARTHEST);
        }
        return (number.sign() == UNCERTAIN) ? new Wide(0, 0, 2, -FARTHEST) : upTo(head, -FARTHEST);
    }

    /**
     * A number as it is.
     * @param number finite
     */
    public static Wide of(double number) {
        return new Accumulation().add(number).times(0);
    }

    /** A number of which two doubles are known. */
    static Wide constant(double head, double tail) {
        return new Accumulation().add(head).add(tail).blur(Math.abs(head) * 0x1p-105).times(0);
    }

    /** Something of this sign, from 2<sup>exponent</sup> on. */
    static Wide ray(double sign, long exponent) {
        return (exponent < -FARTHEST) ? ANY
                : new Wide((sign < 0) ? -INFINITE : INFINITE, 0, 0, Math.min(exponent, FARTHEST));
    }

    /** Something of this sign or 0, up to 2<sup>exponent + 1</sup>. */
    static Wide upTo(double sign, long exponent) {
        return (exponent > FARTHEST) ? ANY : new Wide((sign < 0) ? -1 : 1, 0, 1, Math.max(exponent, -FARTHEST));
    }

    double head() {
        return this.head;
    }

    double tail() {
        return this.tail;
    }

    double radius() {
        return this.radius;
    }

    /**
     * The power of two that it is measured in: its logarithm, rounded down, if it is
     * known to a digit; for a ray, which it exceeds, no less.
     */
    public long exponent() {
        return this.exponent;
    }

    /**
     * Whether there is no value.
     */
    public boolean isNone() {
        return this.head != this.head;
    }

    /** Whether nothing is known. */
    boolean isAny() {
        return this.radius == INFINITE;
    }

    /**
     * Whether all that is known is the sign, and what it exceeds.
     */
    public boolean isRay() {
        return Math.abs(this.head) == INFINITE;
    }

    /**
     * Whether it is this number and no other.
     */
    public boolean isExact() {
        return this.radius == 0 && Math.abs(this.head) < INFINITE;
    }

    /** Whether it is a ray, or known to a dozen digits. */
    boolean isNarrow() {
        return this.radius <= Math.abs(this.head) * 0x1p-40;
    }

    /**
     * −1, 0 or 1 where that is certain, else {@link #UNCERTAIN}.
     */
    public int sign() {
        if (Math.abs(this.head) * (1 - 0x1p-50) > this.radius) {
            return (this.head < 0) ? -1 : 1;
        }
        return (this.head == 0 && this.radius == 0) ? 0 : UNCERTAIN;
    }

    /** What comes of an operation with something that is no number; null if both are. */
    private Wide noNumber(Wide other) {
        if (isNone() || other.isNone()) {
            return NONE;
        }
        return (isAny() || other.isAny()) ? ANY : null;
    }

    /** The sum of both. */
    public Wide plus(Wide other) {
        Wide none = noNumber(other);
        if (none != null) {
            return none;
        }
        if (isRay() || other.isRay()) {
            return isRay() ? rayPlus(other) : other.rayPlus(this);
        }
        if (sign() == 0 || other.sign() == 0) {
            return (sign() == 0) ? other : this;
        }
        long unit = Math.max(this.exponent, other.exponent);
        return new Accumulation().add(this, unit).add(other, unit).times(unit);
    }

    private Wide rayPlus(Wide other) {
        if (other.sign() == 0 || other.sign() == sign()) {
            return ray(this.head, other.isRay() ? Math.max(this.exponent, other.exponent) : this.exponent);
        }
        return (!other.isRay() && other.exponent + 3 < this.exponent) ? ray(this.head, this.exponent - 1) : ANY;
    }

    /** The other sign. */
    public Wide negative() {
        return new Wide(-this.head, -this.tail, this.radius, this.exponent);
    }

    /** The difference of both. */
    public Wide minus(Wide other) {
        return plus(other.negative());
    }

    /** The product of both. */
    public Wide times(Wide other) {
        Wide none = noNumber(other);
        if (none != null) {
            return none;
        }
        if (sign() == 0 || other.sign() == 0) {
            return ZERO;
        }
        if (isRay() || other.isRay()) {
            return (sign() == UNCERTAIN || other.sign() == UNCERTAIN) ? ANY
                    : ray(this.head * other.head, least() + other.least());
        }
        double off = this.radius * (Math.abs(other.head) + other.radius) + Math.abs(this.head) * other.radius;
        return new Accumulation().addMiddle(other, this.head)
            .addMiddle(other, this.tail)
            .blur(off)
            .times(this.exponent + other.exponent);
    }

    /** A power of two that a number whose sign is known reaches. */
    private long least() {
        return isRay() ? this.exponent
                : this.exponent - 1 + Accumulation.binaryExponent(Math.abs(this.head) - this.radius);
    }

    /** This times 2<sup>places</sup>. */
    public Wide scaled(long places) {
        return isRay() ? ray(this.head, this.exponent + places) : (isNone() || isAny() || sign() == 0) ? this
                : of(this.head, this.tail, this.radius, this.exponent + places);
    }

    /**
     * The quotient of both; none if the other is 0.
     */
    public Wide over(Wide other) {
        Wide none = noNumber(other);
        if (none != null || other.sign() == UNCERTAIN) {
            return (none != null) ? none : ANY;
        }
        if (other.sign() == 0 || sign() == 0) {
            return (other.sign() == 0) ? NONE : ZERO;
        }
        if (isRay() || other.isRay()) {
            return rayOver(other);
        }
        Accumulation rest = new Accumulation().add(this.head).add(this.tail);
        Accumulation quotient = new Accumulation();
        for (int digits = 0; digits < 3; digits++) {
            double digit = rest.sum() / other.head;
            quotient.add(digit);
            rest.addMiddle(other, -digit);
        }
        double off = rest.most() + this.radius + quotient.most() * other.radius;
        return quotient.blur(off / (Math.abs(other.head) * (1 - 0x1p-50) - other.radius))
            .times(this.exponent - other.exponent);
    }

    private Wide rayOver(Wide other) {
        if (!other.isRay()) {
            return (sign() == UNCERTAIN) ? ANY : ray(this.head * other.head, this.exponent - other.exponent - 2);
        }
        long most = this.exponent + 2 - other.exponent;
        return isRay() ? ANY : (sign() == UNCERTAIN) ? upTo(1, most).around() : upTo(this.head * other.head, most);
    }

    /**
     * This to a power, as {@link dev.actiscope.activation.math.Power} has it: 1 for an
     * exponent of 0, and none for a base below 0 unless the exponent is whole. 0 has no
     * power below 0.
     */
    public Wide power(Wide power) {
        Wide none = noNumber(power);
        return (none != null) ? none : (power.sign() == 0) ? ONE : WidePower.of(this, power);
    }

    /** The absolute value. */
    public Wide abs() {
        int sign = sign();
        return (sign == UNCERTAIN) ? magnitude() : (sign < 0) ? negative() : this;
    }

    /** Something from 0 to where this is farthest from it. */
    Wide magnitude() {
        double half = (Math.abs(this.head) + this.radius) * (0.5 + 0x1p-48);
        return (isNone() || isAny()) ? this : of(half, 0, half, this.exponent);
    }

    /** The smaller of both. */
    public Wide min(Wide other) {
        return negative().max(other.negative()).negative();
    }

    /** The greater of both. */
    public Wide max(Wide other) {
        Wide none = noNumber(other);
        if (none != null) {
            return none;
        }
        int sign = minus(other).sign();
        if (sign != UNCERTAIN) {
            return (sign < 0) ? other : this;
        }
        return (sign() == 0) ? other.magnitude() : (other.sign() == 0) ? magnitude() : hull(other);
    }

    /** Something that lies between this and another, both included. */
    public Wide hull(Wide other) {
        Wide half = other.minus(this).scaled(-1);
        return plus(half).plus(half.around());
    }

    /** Something that is no farther from 0. */
    Wide around() {
        return (isNone() || isAny() || isExact() && this.head == 0) ? this
                : isRay() ? ANY : of(0, 0, (Math.abs(this.head) + this.radius) * (1 + 0x1p-48), this.exponent);
    }

    /** The middle as an exact number. */
    Wide middle() {
        return (this.head == 0) ? ZERO : new Wide(this.head, this.tail, 0, this.exponent);
    }

    /** Something around 0 that is no farther from it than this from its middle. */
    Wide blur() {
        return new Accumulation().blur(this.radius).times(this.exponent);
    }

    /**
     * An exact number where this ends, or a little beyond.
     * @param side −1 for its lower end, 1 for its upper one
     */
    Wide end(int side) {
        if (isRay()) {
            return this;
        }
        Accumulation end = new Accumulation().add(this.head).add(this.tail).add(side * this.radius);
        if (!end.isExact()) {
            double beyond = this.radius + (Math.abs(this.tail) + this.radius) * 0x1p-50;
            end = new Accumulation().add(this.head).add(this.tail).add(side * beyond);
        }
        return end.times(this.exponent).middle();
    }

    /**
     * The double that is nearest to the middle: ±∞ beyond all of them, NaN for what has
     * no value, is not known, or is a ray that begins among them.
     */
    public double toDouble() {
        return NearestDouble.of(this);
    }

    /**
     * How far off the middle may be, rounded up: at least 0, and ∞ where nothing is known
     * or it is as large as that.
     */
    public double error() {
        return NearestDouble.error(this);
    }

    /**
     * Whether it is off by no more than a share of itself, or by no more than something
     * else: a ray if it is beyond all doubles.
     * @param share of its absolute value
     * @param allowed the error that is allowed anyway
     */
    public boolean vouches(double share, double allowed) {
        if (isNone() || isAny() || isRay()) {
            return isRay() && this.exponent >= 1024;
        }
        return this.radius <= Math.abs(this.head) * share || error() <= allowed;
    }

}
