package dev.actiscope.web.error;

import java.util.Locale;

import dev.actiscope.activation.InvalidInputException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/**
 * Answers input that cannot be had, and types that an address does not have.
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
        return answer(this.problems.of(error, locale), request, response, locale);
    }

    @ExceptionHandler
    ModelAndView notAcceptable(HttpMediaTypeNotAcceptableException error, HttpServletRequest request,
            HttpServletResponse response, Locale locale) {
        return answer(this.problems.notAcceptable(error.getSupportedMediaTypes(), locale), request, response, locale);
    }

    private ModelAndView answer(Problem problem, HttpServletRequest request, HttpServletResponse response,
            Locale locale) {
        Audience audience = Audience.of(request, request.getRequestURI(), request.getContextPath());
        return ErrorAnswer.of(problem, locale, this.json, response, audience);
    }

}
