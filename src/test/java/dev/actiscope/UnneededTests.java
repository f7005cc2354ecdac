package dev.actiscope;

import java.lang.reflect.Method;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jackson.JacksonComponent;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.util.ReflectionUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Nobody misses what a start does without.
 */
@SpringBootTest
class UnneededTests {

    @Autowired
    private ConfigurableApplicationContext context;

    @Test
    void nothingListensOrIsAPartOfJackson() {
        assertThat(this.context.getBeanNamesForAnnotation(JacksonComponent.class)).isEmpty();
        assertThat(Stream.of(this.context.getBeanDefinitionNames())
            .map(this.context::getType)
            .flatMap((type) -> Stream.of(ReflectionUtils.getAllDeclaredMethods(type)))
            .filter(UnneededTests::isListener)).isEmpty();
    }

    private static boolean isListener(Method method) {
        return AnnotatedElementUtils.hasAnnotation(method, EventListener.class);
    }

}
