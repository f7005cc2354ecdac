package dev.actiscope.web.request;

import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Looks for controllers among our own classes: none of Spring's is one, and reading what
 * is written above each of them would cost every start.
 */
@Component
class OwnControllers implements WebMvcRegistrations {

    @Override
    public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
        return new RequestMappingHandlerMapping() {

            @Override
            protected boolean isHandler(Class<?> type) {
                return type.getName().startsWith("dev.actiscope.") && super.isHandler(type);
            }

        };
    }

}
