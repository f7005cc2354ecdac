package dev.actiscope.plot;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;

import dev.actiscope.activation.catalogue.Catalogue;
import dev.actiscope.activation.catalogue.Definition;
import dev.actiscope.activation.math.Interval;
import dev.actiscope.curve.Curve;
import dev.actiscope.curve.View;
import dev.actiscope.curve.View.Show;
import dev.actiscope.curve.Window;
import dev.actiscope.plot.Drawing.Point;
import dev.actiscope.plot.layout.Layout;
import dev.actiscope.plot.layout.Panel;
import dev.actiscope.plot.layout.Tick;
import dev.actiscope.plot.svg.Text;
import dev.actiscope.plot.svg.Theme;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;
import org.w3c.dom.Element;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;

/**
 * What holds of every picture, whatever the view, the size and the theme.
 */
@Tag("slow")
class AnyPlotTests {

    private static final Gen<Order> ORDERS = integers().all().map((seed) -> order(new Random(seed)));

    record Order(View view, int width, int height, Theme theme) {

        Drawing draw() {
            return Drawing.of(this.view, this.width, this.height, this.theme);
        }

        boolean holds(Point point) {
            return 0 <= point.x() && point.x() <= this.width && 0 <= point.y() && point.y() <= this.height;
        }

    }

    @Test
    void everythingIsInsideThePicture() {
        qt().withExamples(100).forAll(ORDERS).checkAssert((order) -> {
            Drawing drawing = order.draw();
            for (Element path : drawing.all("path")) {
                if (!path.getAttribute("d").isEmpty()) {
                    Drawing.lines(path.getAttribute("d")).forEach((line) -> assertThat(line).allMatch(order::holds));
                }
            }
            for (Element circle : drawing.all("circle")) {
                assertThat(new Point(Drawing.number(circle, "cx"), Drawing.number(circle, "cy"))).matches(order::holds);
            }
        });
    }

    @Test
    void noWordIsCutOff() {
        qt().withExamples(100).forAll(ORDERS).checkAssert((order) -> {
            for (Element text : order.draw().all("text")) {
                double width = Text.width(text.getTextContent());
                double x = Drawing.number(text, "x") - width * shareBefore(text);
                double y = Drawing.number(text, "y");
                assertThat(new Point(x, y - Text.SIZE)).as(text.getTextContent()).matches(order::holds);
                assertThat(new Point(x + width, y + 3)).as(text.getTextContent()).matches(order::holds);
            }
        });
    }

    @Test
    void hasNoIdsNoStylesAndNothingThatIsNotANumber() {
        qt().withExamples(100)
            .forAll(ORDERS)
            .checkAssert((order) -> assertThat(order.draw().text()).doesNotContain(" id=", " style=", "NaN", "Infinity",
                    "∞ ", "null", "d=\"\""));
    }

    @Test
    void labelsOfTheSharedAxisDoNotMeet() {
        qt().withExamples(100).forAll(ORDERS).checkAssert((order) -> {
            Panel panel = Drawing.layout(order.view(), order.width(), order.height()).lowest();
            for (int i = 1; i < panel.columns().size(); i++) {
                Tick before = panel.columns().get(i - 1);
                Tick after = panel.columns().get(i);
                assertThat(panel.x().at(after.value()) - panel.x().at(before.value()))
                    .isGreaterThan((Text.width(before.label()) + Text.width(after.label())) / 2);
            }
        });
    }

    @Test
    void chartsKeepTheirRoom() {
        qt().withExamples(100).forAll(ORDERS).checkAssert((order) -> {
            Layout layout = Drawing.layout(order.view(), order.width(), order.height());
            for (Panel panel : layout.panels()) {
                assertThat(panel.height()).isGreaterThan(30);
                assertThat(panel.width()).isGreaterThan(60);
            }
        });
    }

    private static double shareBefore(Element text) {
        String anchor = text.getAttribute("text-anchor") + ((Element) text.getParentNode()).getAttribute("text-anchor");
        return switch (anchor) {
            case "middle" -> 0.5;
            case "end" -> 1;
            default -> 0;
        };
    }

    private static Order order(Random random) {
        return new Order(view(random), 200 + random.nextInt(1801),
                200 + random.nextInt(random.nextBoolean() ? 200 : 1801), Theme.values()[random.nextInt(3)]);
    }

    private static View view(Random random) {
        List<Curve> curves = new ArrayList<>();
        Set<Integer> hidden = new HashSet<>();
        Set<Show> show = new HashSet<>();
        for (int i = 0; i <= random.nextInt(8); i++) {
            curves.add(curve(random));
            if (random.nextInt(4) == 0) {
                hidden.add(i);
            }
        }
        for (Show part : Show.values()) {
            if (random.nextBoolean()) {
                show.add(part);
            }
        }
        Interval x = interval(random, 6, 1e6);
        OptionalDouble at = random.nextBoolean()
                ? OptionalDouble.of(x.low() + random.nextDouble() * (x.high() - x.low())) : OptionalDouble.empty();
        Optional<Interval> y = random.nextBoolean() ? Optional.of(interval(random, 30, 1e30)) : Optional.empty();
        return new View(curves, new Window(x, 601), y, Optional.empty(), hidden, Optional.empty(), at, show,
                random.nextInt(), 1);
    }

    private static Curve curve(Random random) {
        Definition definition = Catalogue.definitions().get(random.nextInt(Catalogue.definitions().size()));
        int choice = random.nextInt(3);
        return Curve.of(definition, definition.parameters().stream().map((parameter) -> switch (choice) {
            case 0 -> parameter.slider().low();
            case 1 -> parameter.slider().high();
            default -> parameter.defaultValue();
        }).toList());
    }

    /**
     * Of any magnitude, up to 10 to a power and down to 10 to the opposite power, around
     * any place.
     */
    private static Interval interval(Random random, int power, double farthest) {
        double width = Math.pow(10, random.nextDouble(-power, power));
        double middle = random.nextBoolean() ? 0 : random.nextDouble(-1, 1) * Math.min(width * 1e8, farthest - width);
        return new Interval(middle - width / 2, middle + width / 2);
    }

}
