package dev.actiscope.web.load;

import jakarta.servlet.DispatcherType;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/**
 * Puts all this in front of the application.
 */
@Configuration(proxyBeanMethods = false)
class LoadConfiguration {

    private static final int BEGUN = 24;

    private static final int QUEUE = 32;

    /** The share of the heap that may wait for slow clients. */
    private static final int SHARE = 4;

    /**
     * How much the system keeps of an answer that its client has not read, in bytes: what
     * a distant client needs to be served at a megabyte a second.
     */
    private static final int UNREAD = 128 * 1024;

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> boundedConnections() {
        return (factory) -> {
            factory.setProtocol(BoundedProtocol.class.getName());
            factory.addConnectorCustomizers(
                    (connector) -> connector.setProperty("socket.txBufSize", String.valueOf(UNREAD)));
            factory.addContextValves(new Entrance());
        };
    }

    /** After the headers that every answer has, refusals included. */
    @Bean
    FilterRegistrationBean<TurnFilter> turns() {
        Deliveries deliveries = new Deliveries(Runtime.getRuntime().maxMemory() / SHARE);
        Turns turns = new Turns(Runtime.getRuntime().availableProcessors(), BEGUN, QUEUE, deliveries);
        FilterRegistrationBean<TurnFilter> registration = new FilterRegistrationBean<>(
                new TurnFilter(turns, deliveries));
        registration.setDispatcherTypes(DispatcherType.REQUEST);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 2);
        return registration;
    }

}
