package dev.actiscope.web.lab.claims;

import java.nio.charset.StandardCharsets;

import dev.actiscope.experiment.claims.Claim;
import dev.actiscope.experiment.claims.Claims;
import dev.actiscope.web.lab.LabTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The page of all claims.
 */
@LabTest
class ClaimsPageTests {

    @Autowired
    private MockMvcTester mvc;

    /** Each at settings that put it to the test, where the defaults do not. */
    @ParameterizedTest
    @CsvSource(delimiter = '|',
            value = { "6.6|All three parts hold. ReLU has 1.503 times ELU’s loss",
                    "7.3|its accuracy less ReLU’s is 8.347 percentage points",
                    "8.2|Sigmoid is not ahead, though the differences are subtle",
                    "8.1|So clear differences are not what it takes",
                    "3.4|is faster, and more for its slope than for its zero mean" })
    void whatIsFoundElsewhereStandsFirstWhereTheDefaultsTellNothing(String claim, String found) throws Exception {
        String first = entry(page("/lab/claims"), claim).split("class=\"statement\">", 3)[1];
        assertThat(first.substring(0, first.indexOf('<'))).contains(found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            value = { "3.4|is faster, more for its zero mean than for its slope|f=tanh&amp;f=sigmoid",
                    "2.6|1.133 a layer|normalisation=batch", "2.2|more for the other|x=-100,-1000" })
    void whatIsFoundWhereItComesOutOtherwiseIsTold(String claim, String found, String query) throws Exception {
        assertThat(entry(page("/lab/claims"), claim)).contains(query, found);
    }

    @Test
    void whatDecidesAClaimIsOpenAndTheRestIsNot() throws Exception {
        String page = page("/lab/claims");
        assertThat(entry(page, "3.4").split("<details open", -1)).as("on the digits it does not hold").hasSize(2);
        assertThat(entry(page, "2.2")).contains("<details>").doesNotContain("<details open");
        assertThat(entry(page, "8.1")).contains("A race, at settings that decide it");
    }

    @Test
    void claimsAreCountedByWhatDecidesThem() throws Exception {
        assertThat(page("/lab/claims").replaceAll("\\s+", " ")).contains(">hold</span> <strong>29</strong>",
                ">do not hold</span> <strong>10</strong>", ">undecided</span> <strong>2</strong>",
                ">explained, not measured</span> <strong>6</strong>");
    }

    @ParameterizedTest
    @ValueSource(strings = { "/lab/claims", "/lab/claims?lang=zh" })
    void itTellsEachClaimAndWhatWasFound(String address) throws Exception {
        String page = page(address);
        for (Claim claim : Claims.all()) {
            String text = entry(page, claim.number());
            assertThat(text).as(claim.number()).containsAnyOf("class=\"statement\"", "class=\"claim-told\"");
            assertThat(text).as(claim.number()).doesNotContain("claim." + claim.number(), "says.", "null");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "/lab/claims", "/lab/claims?lang=zh" })
    void itsLinksKeepTheLanguage(String address) throws Exception {
        String language = address.contains("zh") ? "lang=zh" : "";
        assertThat(page(address)).contains("href=\"/lab/nonlinearity" + (language.isEmpty() ? "" : "?" + language),
                "href=\"/lab/neuron?f=identity" + (language.isEmpty() ? "" : "&amp;" + language),
                "href=\"/?f=swish" + (language.isEmpty() ? "" : "&amp;" + language));
    }

    private static String entry(String page, String claim) {
        String entry = page.substring(page.indexOf("id=\"claim-" + claim + "\""));
        return entry.substring(0, entry.indexOf("</article>"));
    }

    private String page(String address) throws Exception {
        MvcTestResult answer = this.mvc.get().uri(address).exchange();
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

}
