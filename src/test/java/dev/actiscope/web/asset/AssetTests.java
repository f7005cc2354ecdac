package dev.actiscope.web.asset;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

@WebMvcTest(controllers = {})
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
    void everyModuleOfTheImportMapIsServedBelowTheContextPath() {
        JsonNode imports = new JsonMapper().readTree(this.assets.importMap("/tools").json()).get("imports");
        assertThat(imports.propertyNames()).contains("app/core/core.js");
        for (Map.Entry<String, JsonNode> module : imports.properties()) {
            String address = module.getValue().asString();
            assertThat(address).startsWith("/tools/app/");
            assertThat(this.mvc.get().uri(address).contextPath("/tools")).hasStatusOk();
        }
    }

    @Test
    void aContextPathCannotEndTheScriptElement() {
        assertThat(this.assets.importMap("/</script>").json()).doesNotContain("<");
    }

    @Test
    void aFileThatDoesNotExistHasNoAddress() {
        assertThatIllegalArgumentException().isThrownBy(() -> this.assets.address("/app/nowhere.js"));
    }

}
