package dev.actiscope.plot;

import dev.actiscope.curve.View;
import dev.actiscope.curve.query.Query;
import dev.actiscope.plot.layout.Panel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One label alone does not say how long an axis is.
 */
class LabelledAxesTests {

    @ParameterizedTest
    @ValueSource(strings = { "f=1/x", "f=x^3/7", "f=sigmoid", "f=1000000*x", "f=0.0001*x", "f=1e300*x", "f=1e308*x",
            "f=softplus&x=-0.7..0.9", "f=swish&dy=-0.3..0.9", "f=x^2&y=3.5..4.7", "f=123456789%2Bx", "f=gelu&x=3..4" })
    void everyAxisHasTwoLabelsAtLeast(String query) {
        View view = View.read(Query.parse(query + "&show=value,derivative,second,saturation")).view();
        for (Sheet sheet : Sheet.values()) {
            for (Panel panel : Drawing.layout(view, sheet.width(), sheet.height()).panels()) {
                assertThat(panel.rows()).as(query + ' ' + sheet + ' ' + panel.face()).hasSizeGreaterThan(1);
                assertThat(panel.columns()).as(query + ' ' + sheet).hasSizeGreaterThan(1);
            }
        }
    }

}
