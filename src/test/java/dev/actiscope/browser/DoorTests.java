package dev.actiscope.browser;

import dev.actiscope.curve.Curve;
import dev.actiscope.curve.drawing.Counted;
import dev.actiscope.formula.Formula;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class DoorTests {

    private static final String VIEW = "f=x*a&f=x%2Ba:a=2&f=x/a&hide=3";

    private final Counted counted = new Counted();

    private final Door door = new Door(this.counted);

    @Test
    void toReadAnAddressReadsEachFunctionOnceAndSamplesNone() {
        this.door.read(VIEW);
        assertThat(this.counted.read).isEqualTo(3);
        assertThat(this.counted.sampled).isZero();
        assertThat(this.counted.kinks).isZero();
    }

    @Test
    void aSampledCurveIsSampledOnceAndItsKinksAreFoundOnce() {
        this.door.sample("x*a", -6, 6, 601);
        assertThat(this.counted.sampled).isEqualTo(1);
        assertThat(this.counted.kinks).isEqualTo(1);
    }

    @Test
    void aSliderReadsNothingAgainHoweverLongItIsMoved() {
        this.door.read(VIEW);
        this.counted.reset();
        String f = "x*a";
        for (int i = 1; i <= 100; i++) {
            f = new JsonMapper().readTree(this.door.move(f, 0, i / 128.0)).at("/f").asString();
            this.door.sample(f, -6, 6, 601);
            this.door.evaluate("x+a:a=2", 1);
            this.door.evaluate("x/a", 1);
        }
        assertThat(this.counted.sampled).isEqualTo(100);
        assertThat(this.counted.kinks).isEqualTo(100);
        this.door.canonical("f=" + f + "&f=x%2Ba:a=2&f=x/a&hide=3");
        assertThat(this.counted.read).isZero();
    }

    @Test
    void noAnswerDependsOnAnEarlierCall() {
        Door used = new Door(new Recent<>(Formula::parse)::apply);
        used.read("f=x^2*a%2B0&f=(x%2B1)%2B1&f=SiLU:beta=2.0");
        for (int i = 0; i <= 50; i++) {
            String f = Curve.parse("x^2*a").with(0, i / 10.0).notation();
            assertThat(used.move("x^2*a", 0, i / 50.0)).isEqualTo(fresh().move("x^2*a", 0, i / 50.0));
            assertThat(used.sample(f, -1, 2, 7)).isEqualTo(fresh().sample(f, -1, 2, 7));
            assertThat(used.canonical("f=" + f)).isEqualTo(fresh().canonical("f=" + f));
        }
        for (String f : new String[] { "x^2*a+0", "(x+1)+1", "x+1+1", "swish:beta=2" }) {
            assertThat(used.sample(f, -1, 2, 7)).as(f).isEqualTo(fresh().sample(f, -1, 2, 7));
        }
    }

    private static Door fresh() {
        return new Door(Formula::parse);
    }

}
