package dev.actiscope.web.error;

import java.util.Locale;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.ModelAndView;

/**
 * A problem in the form that suits who asked.
 */
final class ErrorAnswer {

    private ErrorAnswer() {
    }

    /**
     * @param language that of the problem's words
     * @param audience who asked
     * @return a page or a problem detail, as a controller returns it
     */
    static Object of(Problem problem, Locale language, HttpServletResponse response, Audience audience) {
        problem.describe(response, language);
        if (audience == Audience.PROGRAM) {
            return ResponseEntity.status(problem.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
        }
        return new ModelAndView("error", Map.of("problem", problem), HttpStatusCode.valueOf(problem.status()));
    }

}
