package dev.actiscope.web.load;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import dev.actiscope.web.error.BriefAnswer;
import jakarta.servlet.DispatcherType;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;

/**
 * Puts all this in front of the application.
 */
@Configuration(proxyBeanMethods = false)
class LoadConfiguration {

    /**
     * How many answers may have been begun: those that wait for their clients as well.
     */
    private static final int BEGUN = 16;

    /** How many may wait to be begun. */
    private static final int WAITING = 40;

    /** How many may wait for their clients, files included. */
    private static final int UNDELIVERED = 16;

    private static final Log LOG = LogFactory.getLog(LoadConfiguration.class);

    /** How often it is seen whether there is room, in milliseconds. */
    private static final int STEP = 50;

    /**
     * How much the system keeps of an answer that its client has not read, in bytes: what
     * a distant client needs to be served at a megabyte a second.
     */
    private static final int UNREAD = 128 * 1024;

    @Bean
    Deliveries deliveries() {
        return new Deliveries(UNDELIVERED);
    }

    @Bean
    WaitingLine waitingLine() {
        return new WaitingLine(BEGUN, WAITING);
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> boundedConnections() {
        return (factory) -> {
            factory.setProtocol(BoundedProtocol.class.getName());
            factory.addConnectorCustomizers(
                    (connector) -> connector.setProperty("socket.txBufSize", String.valueOf(UNREAD)));
            factory.addContextValves(new Entrance());
        };
    }

    @Bean
    LongWork longWork() {
        return new LongWork(Runtime.getRuntime().availableProcessors());
    }

    /** After the headers that every answer has, refusals included. */
    @Bean
    FilterRegistrationBean<TurnFilter> turns(WaitingLine line, Deliveries deliveries, BriefAnswer refusals) {
        Turns turns = new Turns(new Processors(Runtime.getRuntime().availableProcessors()), line);
        FilterRegistrationBean<TurnFilter> registration = new FilterRegistrationBean<>(
                new TurnFilter(turns, deliveries, refusals));
        registration.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 3);
        return registration;
    }

    @Bean(destroyMethod = "shutdownNow")
    ScheduledExecutorService roomMaker(WaitingLine line, Deliveries deliveries) {
        ScheduledExecutorService maker = Executors
            .newSingleThreadScheduledExecutor(new CustomizableThreadFactory("room-"));
        maker.scheduleWithFixedDelay(() -> makeRoom(line, deliveries), STEP, STEP, TimeUnit.MILLISECONDS);
        return maker;
    }

    /** What fails once would not be done again. */
    static void makeRoom(WaitingLine line, Deliveries deliveries) {
        try {
            deliveries.makeRoom(line.waiting());
        }
        catch (RuntimeException ex) {
            LOG.error("There may be no room for others", ex);
        }
    }

}
