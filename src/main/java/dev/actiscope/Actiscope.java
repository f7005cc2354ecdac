package dev.actiscope;

import org.springframework.aot.AotDetector;
import org.springframework.boot.ApplicationContextFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The web application.
 */
@SpringBootApplication
public class Actiscope {

    public static void main(String[] args) {
        SpringApplication application = new SpringApplication(Actiscope.class);
        application.setApplicationContextFactory(Actiscope::context);
        application.run(args);
    }

    /** Where the build has found out which beans there are, their factory knows them. */
    private static ConfigurableApplicationContext context(WebApplicationType type) {
        return AotDetector.useGeneratedArtifacts() ? new ServletWebServerApplicationContext(new KnownBeans())
                : ApplicationContextFactory.DEFAULT.create(type);
    }

}
