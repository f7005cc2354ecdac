package dev.actiscope.browser;

import dev.actiscope.web.asset.Assets;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * A page with nothing but the import map, on which tests call the compiled core under the
 * real policy.
 */
@RestController
class CorePage {

    private final Assets assets;

    CorePage(Assets assets) {
        this.assets = assets;
    }

    @GetMapping(path = "/core-page", produces = MediaType.TEXT_HTML_VALUE)
    String page(HttpServletRequest request) {
        return """
                <!doctype html><html lang="en"><title>Core</title><link rel="icon" href="data:,">
                <script type="importmap">%s</script>
                <script type="application/json" id="core">{"loader": "%s", "wasm": "%s", "fallback": "%s"}</script>
                """.formatted(this.assets.importMap(request.getContextPath()).json(),
                this.assets.address("/core/core-loader.js"), this.assets.address("/core/core.wasm"),
                this.assets.address("/core/core-fallback.js"));
    }

}
