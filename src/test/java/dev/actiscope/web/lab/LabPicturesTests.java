package dev.actiscope.web.lab;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import dev.actiscope.experiment.Experiment;
import dev.actiscope.experiment.catalogue.Laboratory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@LabTest
class LabPicturesTests {

    private static final Pattern PICTURE = Pattern
        .compile("<svg [^>]*role=\"img\"[^>]*><title>([^<]+)</title><desc>([^<]+)</desc>");

    private static final Pattern PICTURE_FIRST = Pattern.compile(
            "(?s)<h1.*?class=\"lead\".*?<figure class=\"lab-still.*?class=\"verdict\".*?id=\"settings\".*?id=\"figures\"");

    @Autowired
    private MockMvcTester mvc;

    @Test
    void theIndexHasAPictureOfEachExperiment() throws Exception {
        assertThat(PICTURE.matcher(page("/lab")).results()).hasSameSizeAs(Laboratory.experiments());
    }

    @ParameterizedTest
    @ValueSource(strings = { "en", "zh" })
    void everyPageHasPicturesThatSayWhatTheyShow(String language) throws Exception {
        for (Experiment experiment : Laboratory.experiments()) {
            String page = page("/lab/" + experiment.name() + "?lang=" + language);
            assertThat(PICTURE.matcher(page).results()).as(experiment.name()).isNotEmpty().allSatisfy((picture) -> {
                assertThat(picture.group(1)).matches(".*[ \\p{IsHan}].*");
                assertThat(picture.group(2)).doesNotContain("{", "NaN");
            });
            assertThat(page).as("inline styles are forbidden").doesNotContain(" style=\"");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "en", "zh" })
    void titlesOfAxesAreWholeOnAPhoneToo(String language) throws Exception {
        for (Experiment experiment : Laboratory.experiments()) {
            assertThat(page("/lab/" + experiment.name() + "?lang=" + language)).as(experiment.name())
                .doesNotContain("…</text>");
        }
    }

    @Test
    void aPictureStandsWhereTheScriptHasItsOwn() throws Exception {
        assertThat(page("/lab/race"))
            .containsPattern(
                    "id=\"first\"[^>]*><figure class=\"lab-still is-chart\" data-picture=\"chart losses\"><figcaption>")
            .contains("</svg>ReLU</li>")
            .containsPattern("id=\"charts\"[^>]*><figure class=\"lab-still is-chart\" data-picture=\"chart [a-z-]+\">");
        assertThat(page("/lab/neuron"))
            .containsPattern("id=\"maps\"[^>]*><figure class=\"lab-still is-map\" data-picture=\"map surface\">");
    }

    @Test
    void aFunctionHasTheColourOfItsPlaceInTheSettings() throws Exception {
        String page = page("/lab/gradient-flow?f=tanh&f=relu");
        assertThat(page).containsPattern("stroke=\"var\\(--curve-1\\)\"[^>]*/></svg>Tanh")
            .containsPattern("stroke=\"var\\(--curve-2\\)\"[^>]*/></svg>ReLU");
    }

    @Test
    void aTitleNamesTheFunctionThatIsSet() throws Exception {
        assertThat(page("/lab/gradient-flow?f=tanh&f=relu&depth=4"))
            .contains("<figcaption>Pre-activations by layer: Tanh ", "<figcaption>Pre-activations by layer: ReLU ");
    }

    @Test
    void thePictureComesBeforeTheVerdictsAndTheseBeforeAllElse() throws Exception {
        for (Experiment experiment : Laboratory.experiments()) {
            assertThat(page("/lab/" + experiment.name())).as(experiment.name()).containsPattern(PICTURE_FIRST);
        }
    }

    private String page(String address) throws Exception {
        MvcTestResult result = this.mvc.get().uri(address).exchange();
        assertThat(result).hasStatusOk();
        return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

}
