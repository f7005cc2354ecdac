package dev.actiscope.experiment.judging;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class LossCourseTests {

    @Test
    void stepsMakePointsTogetherAndTheLastOneMayHaveFewer() {
        CurvePoints points = new CurvePoints(7, 3);
        assertThat(points.stride()).isEqualTo(3);
        assertThat(points.count()).isEqualTo(3);
        assertThat(points.ends()).containsExactly(3, 6, 7);
        assertThat(new CurvePoints(2, 3).ends()).containsExactly(1, 2);
    }

    @Test
    void aPointIsTheMeanOfTheLogarithmsOfItsSteps() {
        LossCourse course = new LossCourse(new CurvePoints(7, 3), 7);
        List<Double> points = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        for (int step = 1; step <= 7; step++) {
            course.take(Math.exp(step));
            if (course.isPoint()) {
                points.add((double) Math.round(1e9 * course.point()) / 1e9);
                places.add(course.place());
            }
        }
        assertThat(points).containsExactly(2.0, 5.0, 7.0);
        assertThat(places).containsExactly(0, 1, 2);
        assertThat(course.mean()).isCloseTo(4, within(1e-12));
    }

    @Test
    void itEndsAsItsLastPartDoes() {
        LossCourse course = new LossCourse(new CurvePoints(8, 8), 4);
        for (int step = 1; step <= 8; step++) {
            assertThat(course.hasEnded()).isFalse();
            course.take(Math.exp(step));
        }
        assertThat(course.hasEnded()).isTrue();
        assertThat(course.end()).isCloseTo(7.5, within(1e-12));
    }

    @Test
    void aLossOfNothingHasALogarithmAndOneThatIsNoNumberHasNone() {
        assertThat(LossCourse.logarithm(0)).isCloseTo(-27.631021115928547, within(1e-12));
        assertThat(LossCourse.logarithm(Double.NaN)).isNaN();
    }

}
