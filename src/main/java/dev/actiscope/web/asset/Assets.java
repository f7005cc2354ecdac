package dev.actiscope.web.asset;

import org.springframework.web.servlet.resource.ResourceUrlProvider;

/**
 * The addresses of static files with a hash of their content, for what is not a template:
 * templates write {@code @{…}}.
 */
public class Assets {

    private final ResourceUrlProvider addresses;

    Assets(ResourceUrlProvider addresses) {
        this.addresses = addresses;
    }

    /**
     * The hashed address of a static file.
     * @param path such as {@code /core/core.wasm}
     * @return the address without the context path
     */
    public String address(String path) {
        String address = this.addresses.getForLookupPath(path);
        if (address == null) {
            throw new IllegalArgumentException("no static file " + path);
        }
        return address;
    }

}
