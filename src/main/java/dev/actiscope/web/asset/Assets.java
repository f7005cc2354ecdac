package dev.actiscope.web.asset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import tools.jackson.databind.json.JsonMapper;

/**
 * The hashed addresses of what a page's scripts import. Modules name each other as
 * {@code app/chart/chart.js}; the import map of the page says where that is.
 */
public class Assets {

    private static final String FOLDER = "/static/";

    private final ResourceUrlProvider addresses;

    private final JsonMapper json = new JsonMapper();

    private final List<String> modules;

    /** Most hosts have one context path, so one map is worth keeping. */
    private volatile ImportMap latest;

    Assets(ResourceUrlProvider addresses) {
        this.addresses = addresses;
        this.modules = modules();
    }

    /**
     * The import map.
     * @param contextPath where the application is mounted, as its visitor sees it: empty,
     * or with a leading slash
     */
    public ImportMap importMap(String contextPath) {
        ImportMap latest = this.latest;
        if (latest == null || !latest.contextPath().equals(contextPath)) {
            latest = build(contextPath);
            this.latest = latest;
        }
        return latest;
    }

    private ImportMap build(String contextPath) {
        Map<String, String> imports = new TreeMap<>();
        for (String module : this.modules) {
            imports.put(module, contextPath + address("/" + module));
        }
        String json = this.json.writeValueAsString(Map.of("imports", imports));
        // The context path may come from a proxy's header: nothing in it may end the
        // script element.
        return ImportMap.of(contextPath, json.replace("<", "\\u003c"));
    }

    /**
     * The modules of these folders, which a page asks for before its scripts do.
     * @param folders such as {@code app/chart/}
     * @return their hashed addresses, without the context path
     */
    public List<String> modulesIn(String... folders) {
        List<String> found = new ArrayList<>();
        for (String folder : folders) {
            for (String module : this.modules) {
                if (module.startsWith(folder)) {
                    found.add(address("/" + module));
                }
            }
        }
        return found;
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

    private static List<String> modules() {
        try {
            Resource[] found = new PathMatchingResourcePatternResolver()
                .getResources("classpath:" + FOLDER + "app/**/*.js");
            List<String> names = new ArrayList<>();
            for (Resource resource : found) {
                String location = resource.getURL().getPath();
                names.add(location.substring(location.lastIndexOf(FOLDER) + FOLDER.length()));
            }
            Collections.sort(names);
            return List.copyOf(names);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}
