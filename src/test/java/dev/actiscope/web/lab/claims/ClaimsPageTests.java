package dev.actiscope.web.lab.claims;

import java.nio.charset.StandardCharsets;

import dev.actiscope.experiment.claims.Claim;
import dev.actiscope.experiment.claims.Claims;
import dev.actiscope.web.lab.LabTest;
import org.junit.jupiter.params.ParameterizedTest;
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

    @ParameterizedTest
    @ValueSource(strings = { "/lab/claims", "/lab/claims?lang=zh" })
    void itTellsEachClaimAndWhatWasFound(String address) throws Exception {
        String page = page(address);
        for (Claim claim : Claims.all()) {
            String entry = page.substring(page.indexOf("id=\"claim-" + claim.number() + "\""));
            String text = entry.substring(0, entry.indexOf("</article>"));
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

    private String page(String address) throws Exception {
        MvcTestResult answer = this.mvc.get().uri(address).exchange();
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

}
