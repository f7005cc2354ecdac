package dev.actiscope.web.request;

import jakarta.servlet.DispatcherType;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/**
 * Puts both filters in front of everything.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Hosting.class)
class RequestConfiguration {

    @Bean
    FilterRegistrationBean<Visitors> visitors(Hosting hosting) {
        Forwarding forwarding = new Forwarding(new Proxies(hosting.trustedProxies()));
        FilterRegistrationBean<Visitors> registration = new FilterRegistrationBean<>(
                new Visitors(forwarding, hosting.fixed()));
        registration.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    @Bean
    FilterRegistrationBean<RawQueries> rawQueries() {
        FilterRegistrationBean<RawQueries> registration = new FilterRegistrationBean<>(new RawQueries());
        registration.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
        return registration;
    }

}
