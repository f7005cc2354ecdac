package dev.actiscope.formula.digits;

import java.util.function.Predicate;

import dev.actiscope.activation.math.Interval;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How often it is looked whether doubles do for a picture: here they do beyond ±0.001.
 */
class LooksTests {

    private static final Interval WINDOW = new Interval(-6, 6);

    private final Looks looks = new Looks();

    private int looked;

    private final Predicate<Interval> look = (part) -> {
        this.looked++;
        return part.high() > 1e-3;
    };

    private boolean isEnough(double low, double high) {
        return this.looks.isEnough(new Interval(low, high), this.look);
    }

    @Test
    void aDragOfASliderLooksOnce() {
        for (int i = 0; i < 1000; i++) {
            assertThat(isEnough(-6, 6)).isTrue();
        }
        assertThat(this.looked).isEqualTo(1);
    }

    @Test
    void soItDoesWithSmallPicturesBesideIt() {
        for (int i = 0; i < 1000; i++) {
            isEnough(-6, 6);
            isEnough(-5.9, 5.7);
            isEnough(-16, 16);
            isEnough(-4, -4);
            isEnough(-1, 2);
        }
        assertThat(this.looked).isEqualTo(4);
    }

    @Test
    void aWindowThatMovesLooksOnceInAQuarterOfItsWidth() {
        for (int i = 0; i < 1000; i++) {
            isEnough(-6 + 0.12 * i, 6 + 0.12 * i);
        }
        assertThat(this.looked).isBetween(38, 40);
    }

    @Test
    void aZoomFindsWhereDoublesNoLongerDo() {
        for (double half = 6; half > 1e-8; half /= 1.01) {
            boolean enough = isEnough(-half, half);
            assertThat(enough).isEqualTo((half > 1e-3) || enough && half > 5e-4);
        }
        assertThat(this.looked).isBetween(29, 31);
    }

    @Test
    void itIsLookedAgainAtRest() {
        assertThat(this.looks.renew(WINDOW, (part) -> false)).isTrue();
        assertThat(isEnough(-6, 6)).isFalse();
        assertThat(this.looks.renew(WINDOW, (part) -> false)).isFalse();
        assertThat(this.looks.renew(WINDOW, this.look)).isFalse();
        assertThat(isEnough(-6, 6.5)).isTrue();
        assertThat(this.looks.renew(WINDOW, (part) -> false)).isTrue();
        assertThat(isEnough(-5.5, 6)).isFalse();
        assertThat(this.looked).isEqualTo(1);
    }

}
