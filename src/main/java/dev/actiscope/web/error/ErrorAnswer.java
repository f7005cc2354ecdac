package dev.actiscope.web.error;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

/**
 * A problem in the form that suits who asked.
 */
final class ErrorAnswer {

    private ErrorAnswer() {
    }

    /**
     * @param language that of the problem's words
     * @param json writes it for a program
     * @param audience who asked
     * @return a page or a problem detail
     */
    static ModelAndView of(Problem problem, Locale language, JsonMapper json, HttpServletResponse response,
            Audience audience) {
        problem.describe(response, language);
        ModelAndView answer = (audience == Audience.PROGRAM) ? new ModelAndView(detail(problem, json))
                : new ModelAndView("error", Map.of("problem", problem));
        answer.setStatus(HttpStatusCode.valueOf(problem.status()));
        return answer;
    }

    /**
     * Spring's own way would take it for a file to save, where the address ends like
     * one's.
     */
    private static View detail(Problem problem, JsonMapper json) {
        return (model, request, response) -> {
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            try {
                response.getOutputStream().write(json.writeValueAsBytes(problem));
            }
            catch (IOException ex) {
                // The connection is closed: nobody is left to tell.
            }
        };
    }

}
