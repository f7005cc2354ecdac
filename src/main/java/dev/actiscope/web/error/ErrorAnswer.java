package dev.actiscope.web.error;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

import jakarta.servlet.http.HttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

/**
 * A problem in the form that suits who asked.
 */
final class ErrorAnswer {

    /**
     * After how many seconds the page of a busy moment asks again, at most: a crowd that
     * was sent away together does not come back together.
     */
    private static final int LATEST = 5;

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
                : page(problem, response);
        answer.setStatus(HttpStatusCode.valueOf(problem.status()));
        return answer;
    }

    /**
     * Whose turn did not come gets what was asked for in a moment, and has nothing to do.
     */
    private static ModelAndView page(Problem problem, HttpServletResponse response) {
        boolean busy = problem.status() == HttpStatus.TOO_MANY_REQUESTS.value();
        if (busy) {
            response.setHeader("Refresh", String.valueOf(ThreadLocalRandom.current().nextInt(2, LATEST + 1)));
        }
        return new ModelAndView("error", Map.of("problem", problem, "busy", busy));
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
