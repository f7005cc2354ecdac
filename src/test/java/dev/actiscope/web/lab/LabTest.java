package dev.actiscope.web.lab;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import dev.actiscope.web.load.LongWork;

import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/**
 * Tests the lab's pages and addresses without a server.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@WebMvcTest(LabTest.Host.class)
@ComponentScan({ "dev.actiscope.web.error", "dev.actiscope.web.lab", "dev.actiscope.web.page",
        "dev.actiscope.web.api.answer", "dev.actiscope.web.api.experiments" })
@Import(LabTest.Host.class)
public @interface LabTest {

    /** A host with one processor; no configuration that a whole host would find. */
    class Host {

        @Bean
        LongWork longWork() {
            return new LongWork(1);
        }

    }

}
