package dev.actiscope.web.proxy;

import org.springframework.test.context.TestPropertySource;

/**
 * The same behind an nginx that passes the address on as it is, to an application that
 * knows its sub-path by configuration.
 */
@TestPropertySource(properties = "server.servlet.context-path=/tools/actiscope")
class ContextPathTests extends ReverseProxyTests {

    @Override
    protected String forward(String application) {
        return "proxy_pass " + application + "; proxy_set_header X-Forwarded-Prefix \"\";";
    }

}
