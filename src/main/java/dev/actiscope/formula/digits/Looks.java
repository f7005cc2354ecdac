package dev.actiscope.formula.digits;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import dev.actiscope.activation.math.Interval;

/**
 * Where doubles have been found to do for pictures of one formula, and where not to: it
 * is looked at where a picture begins, and what was seen is taken for granted while its
 * ends and the parameters move, until somebody looks again.
 */
final class Looks {

    /**
     * More than one view shows: a chart, a small picture, and what is between samples.
     */
    private static final int MOST = 8;

    /** A part is the same while its ends have moved by less of its width. */
    private static final double MOVED = 0.25;

    /** The latest last. */
    private final List<Look> looks = new ArrayList<>();

    private record Look(Interval part, boolean enough) {

        boolean isAt(Interval other) {
            double most = MOVED * (this.part.high() - this.part.low());
            return Math.abs(other.low() - this.part.low()) <= most && Math.abs(other.high() - this.part.high()) <= most;
        }

    }

    /**
     * Whether doubles do in a part of the axis, as far as is known.
     * @param look finds out
     */
    boolean isEnough(Interval part, Predicate<Interval> look) {
        Look known = find(part);
        if (known == null) {
            known = new Look(part, look.test(part));
        }
        this.looks.remove(known);
        add(known);
        return known.enough;
    }

    /**
     * Looks again.
     * @return whether doubles do not, and that was not known
     */
    boolean renew(Interval part, Predicate<Interval> look) {
        boolean enough = look.test(part);
        Look former = find(part);
        for (Look known = former; known != null; known = find(part)) {
            this.looks.remove(known);
        }
        add(new Look(part, enough));
        return !enough && (former == null || former.enough);
    }

    private void add(Look look) {
        if (this.looks.size() == MOST) {
            this.looks.remove(0);
        }
        this.looks.add(look);
    }

    private Look find(Interval part) {
        for (int i = this.looks.size() - 1; i >= 0; i--) {
            if (this.looks.get(i).isAt(part)) {
                return this.looks.get(i);
            }
        }
        return null;
    }

}
