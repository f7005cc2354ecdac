package dev.actiscope;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * The web application.
 */
@SpringBootApplication
public class Actiscope {

    public static void main(String[] args) {
        SpringApplication.run(Actiscope.class, args);
    }

}
