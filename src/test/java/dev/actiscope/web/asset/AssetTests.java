package dev.actiscope.web.asset;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.zip.GZIPInputStream;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.decoder.BrotliInputStream;
import dev.actiscope.web.error.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

@WebMvcTest(Assets.class)
@Import(Problems.class)
class AssetTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Assets assets;

    @Test
    void aHashedAddressIsKeptForAYear() {
        String address = this.assets.address("/core/core.wasm");
        assertThat(address).matches("/core/core-[0-9a-f]{8}\\.wasm");
        assertThat(this.mvc.get().uri(address)).hasStatusOk()
            .hasContentType("application/wasm")
            .headers()
            .hasValue(HttpHeaders.CACHE_CONTROL, "max-age=31536000, public, immutable");
    }

    @Test
    void aPlainAddressIsAskedForAgain() {
        assertThat(this.mvc.get().uri("/core/core.wasm")).hasStatusOk()
            .headers()
            .hasValue(HttpHeaders.CACHE_CONTROL, "no-cache");
    }

    @Test
    void anAddressWithAnotherHashIsNotFound() {
        assertThat(this.mvc.get().uri("/core/core-00000000.wasm")).hasStatus(HttpStatus.NOT_FOUND);
    }

    /** What has been found is remembered, and there is no end of spellings. */
    @ParameterizedTest
    @ValueSource(strings = { "/app/%73tyle/base.css", "/app/style/base%2Ecss", "/app/./style/base.css",
            "/app/style/././base.css", "/app/style/../style/base.css", "/app/style/%2e/base.css" })
    void aFileHasOnePath(String spelling) {
        assertThat(this.mvc.get().uri(URI.create(spelling))).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void whoHasItIsNotSentItAgain() {
        String hashed = this.assets.address("/core/core.wasm");
        for (String address : List.of(hashed, "/core/core.wasm", this.assets.address("/app/style/base.css"))) {
            String tag = this.mvc.get().uri(address).exchange().getResponse().getHeader(HttpHeaders.ETAG);
            assertThat(tag).as(address).matches("W/\"[0-9a-f]{8}\"");
            for (String known : List.of(tag, tag.substring(2), "\"other\", " + tag, "*")) {
                MockHttpServletResponse answer = ask(address, known);
                assertThat(answer.getStatus()).as(known).isEqualTo(304);
                assertThat(answer.getHeader(HttpHeaders.ETAG)).as(known).isEqualTo(tag);
                assertThat(answer.getContentAsByteArray()).isEmpty();
            }
            assertThat(ask(address, "W/\"other\"").getStatus()).isEqualTo(200);
        }
        for (String missing : List.of("/core/core-00000000.wasm", "/core/")) {
            assertThat(ask(missing, "*").getStatus()).as(missing).isEqualTo(404);
        }
    }

    private MockHttpServletResponse ask(String address, String known) {
        return this.mvc.get().uri(address).header(HttpHeaders.IF_NONE_MATCH, known).exchange().getResponse();
    }

    @Test
    void whoHasItIsToldHowLongToKeepIt() {
        for (String address : List.of(this.assets.address("/swagger-ui/swagger-ui-bundle.js"),
                "/swagger-ui/swagger-ui-bundle.js")) {
            MockHttpServletResponse full = this.mvc.get().uri(address).exchange().getResponse();
            MockHttpServletResponse known = this.mvc.get()
                .uri(address)
                .header(HttpHeaders.IF_NONE_MATCH, full.getHeader(HttpHeaders.ETAG))
                .exchange()
                .getResponse();
            assertThat(known.getStatus()).isEqualTo(304);
            for (String header : List.of(HttpHeaders.CACHE_CONTROL, HttpHeaders.VARY, HttpHeaders.ETAG)) {
                assertThat(known.getHeaders(header)).as(header).isNotEmpty().isEqualTo(full.getHeaders(header));
            }
        }
    }

    /** A weak tag says nothing of single bytes. */
    @Test
    void aPartIsNotSentOnConditionOfATag() {
        String address = this.assets.address("/swagger-ui/swagger-ui-bundle.js");
        String tag = this.mvc.get().uri(address).exchange().getResponse().getHeader(HttpHeaders.ETAG);
        for (String condition : List.of(tag, tag.substring(2), "Wed, 21 Oct 2015 07:28:00 GMT")) {
            assertThat(this.mvc.get()
                .uri(address)
                .header(HttpHeaders.RANGE, "bytes=0-9")
                .header(HttpHeaders.IF_RANGE, condition)).as(condition)
                .hasStatusOk()
                .doesNotContainHeader(HttpHeaders.CONTENT_RANGE);
        }
        assertThat(this.mvc.get().uri(address).header(HttpHeaders.RANGE, "bytes=0-9"))
            .hasStatus(HttpStatus.PARTIAL_CONTENT)
            .body()
            .hasSize(10);
    }

    @Test
    void aScriptIsServedWithWhatItImports() {
        assertThat(this.mvc.get().uri(this.assets.address("/app/explorer/explorer.js"))).hasStatusOk()
            .hasContentType("text/javascript")
            .bodyText()
            .contains("WebAssembly", "#chart")
            .doesNotContainPattern("\\bimport[^(]|/\\*|export ");
    }

    @Test
    void aStyleSheetIsServedWithWhatItImports() {
        assertThat(this.mvc.get().uri(this.assets.address("/app/style/base.css"))).hasStatusOk()
            .hasContentType("text/css")
            .bodyText()
            .contains("--curve-1:")
            .doesNotContain("@import", "/*");
    }

    @Test
    void whatOthersWroteKeepsItsLicence() {
        assertThat(this.mvc.get().uri(this.assets.address("/app/chartjs.js"))).hasStatusOk()
            .bodyText()
            .contains("Chart.js v", "@kurkle/color v", "Released under the MIT License");
    }

    @ParameterizedTest
    @ValueSource(strings = { "/app/explorer/explorer.js", "/app/style/explorer.css", "/app/chartjs.js",
            "/core/core-loader.js", "/swagger-ui/swagger-ui-bundle.js" })
    void whatTheBuildHasCompressedIsServedSo(String file) throws IOException {
        String address = this.assets.address(file);
        byte[] plain = body(address, "identity", null);
        Brotli4jLoader.ensureAvailability();
        assertThat(body(address, "gzip, deflate", "gzip").length).isLessThan(plain.length / 2);
        assertThat(body(address, "gzip, deflate, br, zstd", "br").length)
            .isLessThan(body(address, "gzip", "gzip").length);
        try (InputStream gzip = new GZIPInputStream(new ByteArrayInputStream(body(address, "gzip", "gzip")))) {
            assertThat(gzip.readAllBytes()).isEqualTo(plain);
        }
        try (InputStream brotli = new BrotliInputStream(
                new ByteArrayInputStream(body(address, "gzip, deflate, br, zstd", "br")))) {
            assertThat(brotli.readAllBytes()).isEqualTo(plain);
        }
        body(address, "br;q=0, gzip;q=0.5", "gzip");
        body(address, "gzip;q=0", null);
    }

    @Test
    void whatIsEndlessDoesNoHarm() throws IOException {
        String spaces = " ".repeat(1_000_000);
        String address = this.assets.address("/app/style/base.css");
        body(address, "a" + spaces + "b, br " + spaces + "; q = " + spaces + "0.0, gzip", "gzip");
    }

    private byte[] body(String address, String accepted, String encoding) {
        MockHttpServletResponse answer = this.mvc.get()
            .uri(address)
            .header(HttpHeaders.ACCEPT_ENCODING, accepted)
            .exchange()
            .getResponse();
        assertThat(answer.getHeader(HttpHeaders.CONTENT_ENCODING)).isEqualTo(encoding);
        assertThat(answer.getHeaders(HttpHeaders.VARY)).contains("Accept-Encoding");
        assertThat(answer.getHeader(HttpHeaders.CACHE_CONTROL)).isEqualTo("max-age=31536000, public, immutable");
        return answer.getContentAsByteArray();
    }

    @Test
    void aFileThatDoesNotExistHasNoAddress() {
        assertThatIllegalArgumentException().isThrownBy(() -> this.assets.address("/app/nowhere.js"));
    }

}
