package dev.actiscope.web.api;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import dev.actiscope.web.api.answer.CacheableAnswer;
import dev.actiscope.web.api.answer.Release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatRuntimeException;

@ApiTest
class NegotiationTests {

    private static final String ADDRESS = "/api/evaluate?f=relu&x=1";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Release release;

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            value = { "*/*|application/json", "application/json|application/json", "application/*|application/json",
                    "text/csv|text/csv;charset=UTF-8", "text/*|text/csv;charset=UTF-8",
                    "text/csv;q=0.5,application/json;q=0.4|text/csv;charset=UTF-8",
                    "text/csv,application/json|application/json", "*/*,application/json;q=0|text/csv;charset=UTF-8",
                    "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8|application/json" })
    void theAcceptHeaderChooses(String accept, String type) {
        assertThat(this.mvc.get().uri(ADDRESS).header("Accept", accept)).hasStatusOk().hasContentType(type);
    }

    @Test
    void theFormatWinsOverTheHeader() {
        assertThat(this.mvc.get().uri(ADDRESS + "&format=csv").header("Accept", "application/json"))
            .hasContentType("text/csv;charset=UTF-8");
        assertThat(this.mvc.get().uri(ADDRESS + "&format=json").header("Accept", "text/csv"))
            .hasContentType("application/json");
    }

    @ParameterizedTest
    @ValueSource(strings = { "image/png", "text/html", "*/*;q=0", "nonsense" })
    void whatCannotBeHadIsNotAcceptable(String accept) {
        assertThat(this.mvc.get().uri(ADDRESS).header("Accept", accept)).hasStatus(HttpStatus.NOT_ACCEPTABLE)
            .hasContentType("application/problem+json")
            .bodyJson()
            .extractingPath("$.detail")
            .asString()
            .contains("application/json, text/csv");
    }

    @ParameterizedTest
    @CsvSource({ "/api/activations, application/json", "/api/facts?f=relu, application/json" })
    void whoGetsNothingIsToldWhatThereIs(String address, String types) {
        assertThat(this.mvc.get().uri(address).header("Accept", "image/png")).hasStatus(HttpStatus.NOT_ACCEPTABLE)
            .bodyJson()
            .extractingPath("$.detail")
            .asString()
            .contains("that this address has: " + types + ".");
    }

    @ParameterizedTest
    @ValueSource(strings = { "gzip", "br;q=1.0, GZIP ; q=0.5", "*", "deflate, gzip;q=1", "*;q=0, gzip" })
    void aLongAnswerIsCompressedForWhoTakesThat(String encodings) throws IOException {
        for (String format : List.of("json", "csv")) {
            MockHttpServletResponse answer = longAnswer(format, encodings);
            assertThat(answer.getHeader("Content-Encoding")).isEqualTo("gzip");
            assertThat(answer.getHeaders("Vary")).contains("Accept-Encoding");
            byte[] content = new GZIPInputStream(new ByteArrayInputStream(answer.getContentAsByteArray()))
                .readAllBytes();
            assertThat(content).isEqualTo(longAnswer(format, "identity").getContentAsByteArray())
                .hasSizeGreaterThan(2 * answer.getContentAsByteArray().length);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "identity", "gzip;q=0", "gzip; q=0.000, br", "*;q=0", "nonsense", "gzip;q=0, *",
            "*;q=1, x-gzip;q=0" })
    void nobodyElseGetsItCompressed(String encodings) {
        MockHttpServletResponse answer = longAnswer("csv", encodings);
        assertThat(answer.getHeader("Content-Encoding")).isNull();
        assertThat(answer.getHeaders("Vary")).contains("Accept-Encoding");
        assertThat(new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8)).startsWith("f,x,value")
            .endsWith("\r\n");
    }

    @Test
    void aShortAnswerIsNot() {
        assertThat(this.mvc.get().uri(ADDRESS).header("Accept-Encoding", "gzip")).hasStatusOk()
            .doesNotContainHeader("Content-Encoding")
            .bodyText()
            .startsWith("{\"results\":[");
    }

    @ParameterizedTest
    @ValueSource(strings = { "/api/curves?f=swish&f=gelu", "/api/activations", "/openapi.json", "/api/experiments",
            "/api/experiments/neuron" })
    void whoHasItIsToldByWhatItVaries(String address) {
        MockHttpServletResponse full = this.mvc.get().uri(address).exchange().getResponse();
        MockHttpServletResponse known = this.mvc.get()
            .uri(address)
            .header("If-None-Match", full.getHeader("ETag"))
            .exchange()
            .getResponse();
        assertThat(known.getStatus()).isEqualTo(304);
        assertThat(varying(known)).containsAll(varying(full)).contains("Accept", "Accept-Encoding");
    }

    private static List<String> varying(MockHttpServletResponse answer) {
        return List.of(String.join(", ", answer.getHeaders("Vary")).split(", "));
    }

    /** What compresses keeps memory that Java does not see. */
    @Test
    void whatCompressesEndsWhereTheClientHasGone() {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/api/curves");
        request.addHeader("Accept-Encoding", "gzip");
        List<OutputStream> written = new ArrayList<>();
        MockHttpServletResponse response = new MockHttpServletResponse();
        assertThatIOException()
            .isThrownBy(() -> CacheableAnswer.stream(request, response, MediaType.TEXT_PLAIN, this.release, (out) -> {
                written.add(out);
                out.write(new byte[5000]);
                throw new IOException("gone");
            }));
        assertThatRuntimeException().isThrownBy(() -> written.get(0).write(new byte[5000]))
            .withMessageContaining("closed");
    }

    private MockHttpServletResponse longAnswer(String format, String encodings) {
        return this.mvc.get()
            .uri("/api/curves?f=swish&f=gelu&format=" + format)
            .header("Accept-Encoding", encodings)
            .exchange()
            .getResponse();
    }

    @Test
    void anUnknownFormatIsRefused() {
        assertThat(this.mvc.get().uri(ADDRESS + "&format=xml")).hasStatus(HttpStatus.BAD_REQUEST)
            .bodyJson()
            .extractingPath("$.parameter")
            .isEqualTo("format");
    }

    @Test
    void anAnswerMayBeCachedAndIsRecognised() {
        MvcTestResult answer = this.mvc.get().uri(ADDRESS).exchange();
        String tag = answer.getResponse().getHeader("ETag");
        assertThat(tag).startsWith("W/\"");
        assertThat(answer).headers()
            .hasValue("Cache-Control", "max-age=3600, public")
            .hasValue("Vary", "Accept")
            .hasValue("Access-Control-Allow-Origin", "*")
            .hasValue("Access-Control-Expose-Headers", "ETag, Retry-After");
        for (String known : new String[] { tag, tag.substring(2), "\"other\", " + tag, "*" }) {
            assertThat(this.mvc.get().uri(ADDRESS).header("If-None-Match", known)).hasStatus(HttpStatus.NOT_MODIFIED)
                .headers()
                .hasValue("ETag", tag);
        }
        assertThat(this.mvc.get().uri(ADDRESS).header("If-None-Match", "W/\"other\"")).hasStatusOk();
        assertThat(this.mvc.get().uri(ADDRESS + "&format=csv").header("If-None-Match", tag)).hasStatusOk();
    }

    @Test
    void everyOriginMayAsk() {
        assertThat(this.mvc.options()
            .uri(ADDRESS)
            .header("Origin", "https://notebook.example")
            .header("Access-Control-Request-Method", "GET")).hasStatus(HttpStatus.NO_CONTENT)
            .headers()
            .hasValue("Access-Control-Allow-Origin", "*")
            .hasValue("Access-Control-Allow-Methods", "GET, HEAD, OPTIONS");
        assertThat(this.mvc.get().uri("/v3/api-docs").header("Origin", "https://notebook.example")).hasStatusOk()
            .headers()
            .hasValue("Access-Control-Allow-Origin", "*");
        assertThat(this.mvc.get().uri("/api/curves").header("Origin", "https://notebook.example"))
            .hasStatus(HttpStatus.BAD_REQUEST)
            .headers()
            .hasValue("Access-Control-Allow-Origin", "*");
    }

    @Test
    void theWordsOfAnErrorAreInTheReadersLanguage() {
        assertThat(this.mvc.get().uri("/api/curves").header("Accept-Language", "zh-CN,zh;q=0.9")).bodyJson()
            .extractingPath("$.title")
            .isEqualTo("请求有误");
        assertThat(this.mvc.get().uri("/api/curves").header("Accept-Language", "de")).bodyJson()
            .extractingPath("$.title")
            .isEqualTo("Bad request");
    }

}
