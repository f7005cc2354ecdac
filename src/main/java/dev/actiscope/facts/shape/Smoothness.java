package dev.actiscope.facts.shape;

import java.util.List;

import dev.actiscope.activation.Kink;
import dev.actiscope.facts.piece.Pieces;
import dev.actiscope.facts.piece.Pieces.Piece;

/**
 * How often a function can be differentiated continuously: −1 where it jumps, 0 for ReLU,
 * 1 for ELU, infinite where none of the first eight derivatives jumps at a seam.
 *
 * @param times −1 to 7, or {@link #ENDLESS}
 */
public record Smoothness(int times) {

    /** As often as one likes. */
    public static final int ENDLESS = Taylor.ORDER;

    private static final int UNKNOWN = Integer.MAX_VALUE;

    /**
     * How near to a gap it is looked whether it grows there, and how much nearer again.
     */
    private static final double BESIDE = 0x1p-20;

    private static final double NEXT = 0x1p-12;

    /** Coefficients that differ by less do so by rounding. */
    private static final double ROUNDING = 1e-8;

    /**
     * @return null where the seams are too many to be told, or a derivative cannot be
     */
    public static Smoothness of(Pieces pieces) {
        if (!pieces.isCut()) {
            return jumps(pieces) ? new Smoothness(-1) : null;
        }
        int times = ENDLESS;
        boolean decided = pieces.isAnywhere() && !pieces.mayDifferBeyond();
        List<Piece> all = pieces.all();
        for (int i = 1; i < all.size() && times > -1; i++) {
            int at = at(pieces, all.get(i - 1), all.get(i));
            decided &= at != UNKNOWN;
            times = (at == UNKNOWN) ? times : Math.min(times, at);
        }
        return (decided || times == -1) ? new Smoothness(times) : null;
    }

    /** Whether of the kinks that are known one is a jump for certain. */
    private static boolean jumps(Pieces pieces) {
        return pieces.areTooMany() && pieces.kinks().stream().anyMatch(pieces::isJump);
    }

    /** Whether it can be differentiated as often as one likes. */
    public boolean isEndless() {
        return this.times == ENDLESS;
    }

    private static int at(Pieces pieces, Piece before, Piece after) {
        double x = after.x().low();
        boolean left = Double.isNaN(pieces.function().value(before.inside()));
        boolean right = Double.isNaN(pieces.function().value(after.inside()));
        if (left || right) {
            return ENDLESS;
        }
        Kink corner = corner(pieces, x);
        double own = pieces.function().value(x);
        if (corner == null && Double.isNaN(own)) {
            return growsBeside(pieces, x) ? -1 : ENDLESS;
        }
        double scale = ROUNDING * (1 + Math.abs(own));
        if (corner != null && pieces.isJump(corner)) {
            return -1;
        }
        boolean bent = pieces.kinks().contains(corner);
        if (bent && corner.left().derivative() != corner.right().derivative()) {
            return Double.isNaN(corner.left().value()) ? -1 : 0;
        }
        if (corner != null && Double.isInfinite(corner.left().derivative())) {
            return 0;
        }
        if (Double.isNaN(own) && before.value().equals(after.value())) {
            return ENDLESS;
        }
        return coefficients(Taylor.of(before.value(), x), Taylor.of(after.value(), x), bent ? 0 : 2, scale);
    }

    /**
     * Whether it goes to infinity beside a place where it has no value. Where it does
     * not, as sin(1/x) at 0, there is a gap and no jump.
     */
    private static boolean growsBeside(Pieces pieces, double x) {
        double beside = BESIDE * (1 + Math.abs(x));
        for (int side = -1; side <= 1; side += 2) {
            double far = Math.abs(pieces.function().value(x + side * beside));
            double near = Math.abs(pieces.function().value(x + side * NEXT * beside));
            if (!(near <= far + 2)) {
                return true;
            }
        }
        return false;
    }

    private static int coefficients(Taylor low, Taylor high, int first, double scale) {
        if (Double.isNaN(low.coefficient(0)) || Double.isNaN(high.coefficient(0))) {
            return UNKNOWN;
        }
        for (int k = first; k <= Taylor.ORDER; k++) {
            double one = low.coefficient(k);
            double other = high.coefficient(k);
            double most = ROUNDING * (Math.abs(one) + Math.abs(other)) + ((k == 0) ? scale : 1e-12);
            if (!(Math.abs(one - other) <= most)) {
                return k - 1;
            }
        }
        return ENDLESS;
    }

    private static Kink corner(Pieces pieces, double x) {
        for (Kink kink : pieces.corners()) {
            if (kink.x() == x) {
                return kink;
            }
        }
        return null;
    }

}
