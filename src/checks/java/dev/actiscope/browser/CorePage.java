package dev.actiscope.browser;

import dev.actiscope.web.asset.Assets;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * An empty page on which tests call the compiled core under the real policy.
 */
@RestController
class CorePage {

    private final Assets assets;

    CorePage(Assets assets) {
        this.assets = assets;
    }

    @GetMapping(path = "/core-page", produces = MediaType.TEXT_HTML_VALUE)
    String page() {
        return """
                <!doctype html><html lang="en"><title>Core</title><link rel="icon" href="data:,">
                <script type="application/json" id="core">
                {"core": "%s", "loader": "%s", "names": {"wasm": "%s", "fallback": "%s"},
                 "formulas": {"wasm": "%s", "fallback": "%s"}, "language": {"wasm": "%s", "fallback": "%s"}, "marks": {"wasm": "%s", "fallback": "%s"},
                 "code": {"wasm": "%s", "fallback": "%s"}, "lab": {"wasm": "%s", "fallback": "%s"}}
                </script>
                """
            .formatted(this.assets.address("/app/core/core.js"), this.assets.address("/core/core-loader.js"),
                    this.assets.address("/core/core.wasm"), this.assets.address("/core/core-fallback.js"),
                    this.assets.address("/core/formulas.wasm"), this.assets.address("/core/formulas-fallback.js"),
                    this.assets.address("/core/language.wasm"), this.assets.address("/core/language-fallback.js"),
                    this.assets.address("/core/marks.wasm"), this.assets.address("/core/marks-fallback.js"),
                    this.assets.address("/core/code.wasm"), this.assets.address("/core/code-fallback.js"),
                    this.assets.address("/core/lab.wasm"), this.assets.address("/core/lab-fallback.js"));
    }

}
