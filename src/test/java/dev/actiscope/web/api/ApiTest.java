package dev.actiscope.web.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import dev.actiscope.web.lab.LabTest;

import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/**
 * Tests the API with what stands between it and a request, but without a server.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@WebMvcTest({ ActivationsController.class, CurvesController.class, FactsController.class, OpenApiController.class })
@ComponentScan({ "dev.actiscope.web.error", "dev.actiscope.web.api.answer", "dev.actiscope.web.api.document",
        "dev.actiscope.web.api.experiments", "dev.actiscope.web.lab", "dev.actiscope.web.page" })
@Import(LabTest.Host.class)
@interface ApiTest {

}
