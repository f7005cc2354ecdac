package dev.actiscope.web.proxy;

import org.springframework.test.context.TestPropertySource;

/**
 * The same behind an nginx that passes the address on as it is, to an application that
 * knows its sub-path by configuration.
 */
@TestPropertySource(properties = "server.servlet.context-path=/tools/actiscope")
class ContextPathTests extends ReverseProxyTests {

    /**
     * What a query is answered with does not depend on who passes it on: here a few for
     * each path are enough.
     */
    @Override
    protected Crawl crawl(int port) {
        return new Crawl(HOME, port, 3);
    }

    @Override
    protected String forward(String application) {
        return "proxy_pass " + application + "; proxy_set_header X-Forwarded-Prefix \"\";";
    }

}
