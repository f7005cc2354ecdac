package dev.actiscope.activation;

import java.util.List;

import dev.actiscope.activation.Kink.Limit;
import dev.actiscope.activation.math.Interval;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class KinkTests {

    @Test
    void aCornerChangesTheSlopeAlone() {
        Kink corner = Kink.corner(1, 2, 3, 4);
        assertThat(corner).isEqualTo(new Kink(1, new Limit(2, 3), new Limit(2, 4)));
        assertThat(corner.isJump()).isFalse();
    }

    @Test
    void aJumpChangesTheValueAlone() {
        Kink jump = Kink.jump(1, 2, 3);
        assertThat(jump).isEqualTo(new Kink(1, new Limit(2, 0), new Limit(3, 0)));
        assertThat(jump.isJump()).isTrue();
    }

    @Test
    void anIntervalHoldsItsEndsAndWhatIsBetween() {
        Interval interval = new Interval(-1, 2);
        assertThat(List.of(-1.0, 0.0, 2.0)).allMatch(interval::contains);
        assertThat(List.of(Math.nextDown(-1.0), Math.nextUp(2.0), Double.NaN)).noneMatch(interval::contains);
        assertThat(new Interval(1, 1).contains(1)).isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> new Interval(2, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Interval(Double.NaN, 1));
    }

}
