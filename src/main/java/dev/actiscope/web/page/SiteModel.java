package dev.actiscope.web.page;

import java.util.Map;

import dev.actiscope.curve.query.Query;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.thymeleaf.context.LazyContextVariable;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * What the layout of every page needs. It is added where a page is to be written: a
 * program's request, which has none, need not wait for it.
 */
@Component
@EnableConfigurationProperties(Footer.class)
class SiteModel implements HandlerInterceptor, WebMvcConfigurer {

    private final Footer footer;

    SiteModel(Footer footer) {
        this.footer = footer;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
            ModelAndView answer) {
        if (answer != null && answer.isReference()) {
            Map<String, Object> model = answer.getModel();
            model.putIfAbsent("address", address(request));
            model.put("footer", this.footer.footer());
        }
    }

    /** What links of ours carry on, unless the page knows better. */
    private static LazyContextVariable<Address> address(HttpServletRequest request) {
        return new LazyContextVariable<>() {

            @Override
            protected Address loadValue() {
                return Address.of(Query.parse(request.getQueryString()));
            }

        };
    }

}
