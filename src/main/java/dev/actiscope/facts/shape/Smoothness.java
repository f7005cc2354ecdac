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

    /** Coefficients that differ by less do so by rounding. */
    private static final double ROUNDING = 1e-8;

    /**
     * @return null where the seams are too many to be told
     */
    public static Smoothness of(Pieces pieces) {
        if (!pieces.isCut()) {
            return null;
        }
        int times = ENDLESS;
        List<Piece> all = pieces.all();
        for (int i = 1; i < all.size() && times > -1; i++) {
            times = Math.min(times, at(pieces, all.get(i - 1), all.get(i)));
        }
        return new Smoothness(times);
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
        Kink kink = kink(pieces, x);
        double own = pieces.function().value(x);
        double scale = ROUNDING * (1 + Math.abs(own));
        if (kink != null && (kink.isJump() || !(Math.abs(own - kink.left().value()) <= scale))) {
            return -1;
        }
        if (kink != null && kink.left().derivative() != kink.right().derivative()) {
            return 0;
        }
        Taylor low = Taylor.of(before.value(), x);
        Taylor high = Taylor.of(after.value(), x);
        for (int k = (kink == null) ? 2 : 0; k <= Taylor.ORDER; k++) {
            double one = low.coefficient(k);
            double other = high.coefficient(k);
            double most = ROUNDING * (Math.abs(one) + Math.abs(other)) + ((k == 0) ? scale : 1e-12);
            if (!(Math.abs(one - other) <= most)) {
                return k - 1;
            }
        }
        return ENDLESS;
    }

    private static Kink kink(Pieces pieces, double x) {
        for (Kink kink : pieces.kinks()) {
            if (kink.x() == x) {
                return kink;
            }
        }
        return null;
    }

}
