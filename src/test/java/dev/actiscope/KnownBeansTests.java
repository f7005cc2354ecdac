package dev.actiscope;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.EndpointExtension;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.jackson.JacksonComponent;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.stereotype.Controller;
import org.springframework.util.ReflectionUtils;
import org.springframework.web.bind.annotation.ControllerAdvice;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Nobody is overlooked by what a start does not look at.
 */
@SpringBootTest
class KnownBeansTests {

    @Autowired
    private ConfigurableApplicationContext context;

    @ParameterizedTest
    @ValueSource(classes = { Endpoint.class, EndpointExtension.class, ControllerAdvice.class, JacksonComponent.class,
            Controller.class })
    void wiringBearsNoAnnotationThatIsLookedFor(Class<? extends Annotation> annotation) {
        List<String> wiring = Stream.of(this.context.getBeanDefinitionNames()).filter(this::isWiring).toList();
        assertThat(wiring).hasSizeGreaterThan(100)
            .allSatisfy((name) -> assertThat(this.context.findAnnotationOnBean(name, annotation)).isNull());
    }

    private boolean isWiring(String name) {
        String maker = this.context.getBeanFactory().getBeanDefinition(name).getFactoryBeanName();
        return KnownBeans.isWiring(this.context.getType(name).getName(), maker);
    }

    @Test
    void whatIsOursOrAnEndpointIsLookedAt() {
        assertThat(KnownBeans.isWiring("dev.actiscope.web.error.InvalidInputAdvice", null)).isFalse();
        assertThat(KnownBeans.isWiring("org.springframework.web.filter.Filter", "loadConfiguration")).isFalse();
        assertThat(KnownBeans.isWiring(HealthEndpoint.class.getName(), null)).isFalse();
        assertThat(KnownBeans.isWiring(null, null)).isFalse();
        KnownBeans beans = new KnownBeans();
        beans.registerBeanDefinition("health", new RootBeanDefinition(HealthEndpoint.class));
        beans.registerBeanDefinition("other", new RootBeanDefinition(SimpleAsyncTaskExecutor.class));
        assertThat(beans.findAnnotationOnBean("health", Endpoint.class)).isNotNull();
        assertThat(beans.getBeanNamesForAnnotation(Endpoint.class)).containsExactly("health");
    }

    @Test
    void nothingListensOrIsAPartOfJackson() {
        assertThat(this.context.getBeanNamesForAnnotation(JacksonComponent.class)).isEmpty();
        assertThat(Stream.of(this.context.getBeanDefinitionNames())
            .map(this.context::getType)
            .flatMap((type) -> Stream.of(ReflectionUtils.getAllDeclaredMethods(type)))
            .filter(KnownBeansTests::isListener)).isEmpty();
    }

    private static boolean isListener(Method method) {
        return AnnotatedElementUtils.hasAnnotation(method, EventListener.class);
    }

}
