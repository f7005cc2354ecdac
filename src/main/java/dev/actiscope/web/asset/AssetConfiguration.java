package dev.actiscope.web.asset;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.servlet.ServletContext;

import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/**
 * Where static files are found: our modules and styles, the compiled core, and Swagger
 * UI, each under an address with a hash of its content.
 * <p>
 * As a configurer, though of nothing, it is there as well where but a slice of the
 * application is tested.
 */
@Configuration(proxyBeanMethods = false)
class AssetConfiguration implements WebMvcConfigurer {

    @Bean
    SimpleUrlHandlerMapping assetMapping(ApplicationContext context, ServletContext servletContext) throws Exception {
        Map<String, AssetHandler> handlers = new LinkedHashMap<>();
        for (String folder : List.of("/app/", "/core/", "/swagger-ui/")) {
            handlers.put(folder + "**", new AssetHandler("classpath:/static" + folder));
        }
        for (AssetHandler handler : handlers.values()) {
            handler.setApplicationContext(context);
            handler.setServletContext(servletContext);
            handler.afterPropertiesSet();
        }
        return new SimpleUrlHandlerMapping(handlers, Ordered.LOWEST_PRECEDENCE - 2);
    }

    /** Makes the addresses that templates write with {@code @{…}} the hashed ones. */
    @Bean
    ResourceUrlEncodingFilter resourceUrlEncodingFilter() {
        return new ResourceUrlEncodingFilter();
    }

    @Bean
    Assets assets(ResourceUrlProvider mvcResourceUrlProvider) {
        return new Assets(mvcResourceUrlProvider);
    }

}
