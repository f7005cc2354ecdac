package dev.actiscope.web.error;

import java.util.Locale;

import dev.actiscope.activation.InvalidInputException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/**
 * Answers input that cannot be had.
 */
@ControllerAdvice
class InvalidInputAdvice {

    private final Problems problems;

    private final JsonMapper json;

    InvalidInputAdvice(Problems problems, JsonMapper json) {
        this.problems = problems;
        this.json = json;
    }

    @ExceptionHandler
    ModelAndView invalidInput(InvalidInputException error, HttpServletRequest request, HttpServletResponse response,
            Locale locale) {
        Audience audience = Audience.of(request, request.getRequestURI(), request.getContextPath());
        return ErrorAnswer.of(this.problems.of(error, locale), locale, this.json, response, audience);
    }

}
