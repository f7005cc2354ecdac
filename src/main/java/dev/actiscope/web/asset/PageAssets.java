package dev.actiscope.web.asset;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * Gives every page its import map.
 */
@ControllerAdvice
class PageAssets {

    private final Assets assets;

    PageAssets(Assets assets) {
        this.assets = assets;
    }

    @ModelAttribute("importMap")
    String importMap(HttpServletRequest request) {
        return this.assets.importMap(request.getContextPath()).json();
    }

}
