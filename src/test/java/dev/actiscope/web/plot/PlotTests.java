package dev.actiscope.web.plot;

import java.io.StringReader;
import java.net.URI;
import java.util.stream.IntStream;

import javax.xml.parsers.DocumentBuilderFactory;

import dev.actiscope.curve.Curve;
import dev.actiscope.web.page.PlotLabels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@WebMvcTest(PlotController.class)
@ComponentScan({ "dev.actiscope.web.error", "dev.actiscope.web.plot" })
@Import(PlotLabels.class)
class PlotTests {

    @Autowired
    private MockMvcTester mvc;

    @Test
    void aPictureHasTheSizeThatIsAskedFor() throws Exception {
        Element svg = picture("/plot.svg?f=relu&width=320&height=200");
        assertThat(svg.getTagName()).isEqualTo("svg");
        assertThat(svg.getAttribute("width")).isEqualTo("320");
        assertThat(svg.getAttribute("height")).isEqualTo("200");
        assertThat(picture("/plot.svg?f=relu").getAttribute("width")).isEqualTo("720");
    }

    @Test
    void aPictureSaysWhatItShowsInTheLanguageOfItsAddress() throws Exception {
        assertThat(picture("/plot.svg?f=relu&f=swish").getTextContent()).contains("ReLU", "Swish", "Derivative");
        assertThat(picture("/plot.svg?f=relu&lang=zh").getTextContent()).contains("导数");
    }

    @Test
    void aPictureCallsAFormulaByItsText() throws Exception {
        assertThat(picture("/plot.svg?f=atan(x)%2Bx*(x%3E1)&f=beta*x:beta=2").getTextContent()).contains(
                Curve.parse("atan(x)+x*(x>1)").function().title(),
                Curve.parse("beta*x").function().title() + " (β = 2)");
    }

    @Test
    void aLongFormulaKeepsItsParametersInTheLegend() throws Exception {
        String formula = "beta*(" + "x%2Btanh(x)%2B".repeat(40) + "x)";
        String legend = legend("/plot.svg?f=relu&f=" + formula + ":beta=2");
        assertThat(legend).hasSizeLessThan(130).endsWith("… (β = 2)");
        assertThat(legend("/plot.svg?width=300&f=relu&f=" + formula + ":beta=2")).hasSizeLessThan(55)
            .endsWith("… (β = 2)");
    }

    /** What it calls the curve that has parameters. */
    private String legend(String address) throws Exception {
        NodeList texts = picture(address).getElementsByTagName("text");
        return IntStream.range(0, texts.getLength())
            .mapToObj((i) -> texts.item(i).getTextContent())
            .filter((text) -> text.contains("β ="))
            .findFirst()
            .orElseThrow();
    }

    @Test
    void theDarkThemeIsAnotherPicture() {
        assertThat(tag("/plot.svg?f=relu&theme=dark")).isNotEqualTo(tag("/plot.svg?f=relu"));
        assertThat(tag("/plot.svg?f=relu&theme=light")).isEqualTo(tag("/plot.svg?f=relu"));
    }

    @Test
    void aPictureMayBeCached() {
        MvcTestResult answer = this.mvc.get().uri("/plot.svg?f=relu").exchange();
        assertThat(answer).headers().hasValue("Cache-Control", "max-age=3600, public");
        assertThat(this.mvc.get().uri("/plot.svg?f=relu").header("If-None-Match", tag("/plot.svg?f=relu")))
            .hasStatus(HttpStatus.NOT_MODIFIED);
    }

    @ParameterizedTest
    @CsvSource({ "/plot.svg,f", "/plot.svg?f=relu&width=199,width", "/plot.svg?f=relu&height=2001,height",
            "/plot.svg?f=relu&theme=page,theme", "/plot.svg?f=relu&show=all,show", "/plot.svg?f=relu&hide=2,hide",
            "/plot.svg?f=relu&share=100,share", "/plot.svg?f=relu&at=inf,at", "/plot.svg?f=relu&seed=x,seed",
            "/plot.svg?f=relu&y=3..1,y", "/plot.svg?f=relu&lang=fr,lang", "/plot.svg?f=relu&format=svg,format" })
    void aBadQueryNamesTheParameterAtFault(String address, String parameter) {
        assertThat(this.mvc.get().uri(address)).hasStatus(HttpStatus.BAD_REQUEST)
            .hasContentType("application/problem+json")
            .bodyJson()
            .extractingPath("$.parameter")
            .isEqualTo(parameter);
    }

    private String tag(String address) {
        return this.mvc.get().uri(address).exchange().getResponse().getHeader("ETag");
    }

    private Element picture(String address) throws Exception {
        MvcTestResult answer = this.mvc.get().uri(URI.create(address)).exchange();
        assertThat(answer).hasStatusOk().hasContentType("image/svg+xml;charset=UTF-8");
        return DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(answer.getResponse().getContentAsString())))
            .getDocumentElement();
    }

}
