package dev.actiscope.web.asset;

import dev.actiscope.web.error.Problems;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
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
        assertThat(address).matches("/core/core-[0-9a-f]{32}\\.wasm");
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
        assertThat(this.mvc.get().uri("/core/core-00000000000000000000000000000000.wasm"))
            .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void aScriptIsServedWithWhatItImports() {
        assertThat(this.mvc.get().uri(this.assets.address("/app/explorer/explorer.js"))).hasStatusOk()
            .hasContentType("text/javascript")
            .bodyText()
            .contains("class LiveChart{", "async function loadCore(", "new Explorer(")
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
    void aFileThatDoesNotExistHasNoAddress() {
        assertThatIllegalArgumentException().isThrownBy(() -> this.assets.address("/app/nowhere.js"));
    }

}
