package dev.actiscope.plot;

import java.util.List;

import dev.actiscope.curve.View;
import dev.actiscope.curve.query.Query;
import dev.actiscope.plot.svg.Theme;
import dev.actiscope.plot.svg.Vision;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Words in the colours of curves are still words.
 */
class TextContrastTests {

    private static final View EIGHT = View
        .read(Query.parse("f=sigmoid&f=tanh&f=relu&f=leaky-relu&f=swish&f=elu&f=softsign&f=mish&minus=1,2&x=-4..4"
                + "&show=value,derivative,marks,saturation"))
        .view();

    @ParameterizedTest
    @EnumSource(names = { "LIGHT", "DARK" })
    void allWordsCanBeRead(Theme theme) {
        Drawing drawing = Drawing.of(EIGHT, 1200, 900, theme);
        assertThat(drawing.words()).contains("Softsign", "(0, 0)");
        List<Element> coloured = drawing.all("text").stream().filter((text) -> text.hasAttribute("fill")).toList();
        assertThat(coloured).hasSizeGreaterThan(9);
        assertThat(coloured).extracting((text) -> text.getAttribute("fill")).contains(theme.text(0), theme.text(7));
        for (Element text : coloured) {
            assertThat(Vision.contrast(text.getAttribute("fill"), theme.background())).as(text.getTextContent())
                .isGreaterThan(4.5);
        }
    }

}
