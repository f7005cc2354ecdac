package dev.actiscope.web.error;

import java.util.Locale;

import dev.actiscope.activation.InvalidInputException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/**
 * Answers input that cannot be had.
 */
@ControllerAdvice
class InvalidInputAdvice {

    private final Problems problems;

    InvalidInputAdvice(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    Object invalidInput(InvalidInputException error, HttpServletRequest request, HttpServletResponse response,
            Locale locale) {
        Audience audience = Audience.of(request, request.getRequestURI(), request.getContextPath());
        return ErrorAnswer.of(this.problems.of(error, locale), locale, response, audience);
    }

}
