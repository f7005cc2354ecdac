package dev.actiscope.web.load;

import java.util.Map;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Says that the application is well, which it is when it can say so: it needs no database
 * and no disk. The addresses and the answer are those of Spring Boot's Actuator, which
 * hosts know; to set up the Actuator itself would take a tenth of every start.
 */
@Controller
class HealthController {

    private static final Map<String, String> UP = Map.of("status", "UP");

    @GetMapping(path = { "/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness" },
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, String>> health() {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(UP);
    }

}
