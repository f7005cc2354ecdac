package dev.actiscope.web.request;

import java.util.function.Predicate;

import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * What Tomcat accepts: of a host, settings with which it can start; of visitors, all that
 * a browser may send. How many languages and cookies that are is bounded by the size of
 * all headers alone.
 */
@Component
class TomcatLimits implements WebServerFactoryCustomizer<TomcatServletWebServerFactory>, Ordered {

    private static final int NONE = -1;

    private static final int LAST_PORT = 65535;

    private final Environment settings;

    TomcatLimits(Environment settings) {
        this.settings = settings;
    }

    /** Before others use the settings, and fail with many lines. */
    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        check("server.port", (port) -> port.matches("[0-9]{1,5}") && Integer.parseInt(port) <= LAST_PORT,
                "A port is a number from 0 to 65535, 8080 for example.");
        check("server.servlet.context-path", (path) -> path.matches("|/|(/[^/?#]+)+"),
                "A path begins with a slash, and ends without one.");
        factory.addConnectorCustomizers((connector) -> {
            // Whoever reads many languages may say so.
            connector.setMaxLocaleCount(NONE);
            // We set no cookie, but others on the same host may have set hundreds.
            connector.setMaxCookieCount(NONE);
        });
        // There is no session to look for.
        factory.addContextCustomizers((context) -> context.setCookies(false));
    }

    private void check(String name, Predicate<String> form, String reason) {
        String value = this.settings.getProperty(name);
        if (value != null && !form.test(value)) {
            throw new InvalidConfigurationPropertyValueException(name, value, reason);
        }
    }

}
