package dev.actiscope.web.error;

import java.util.Locale;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Where the servlet container forwards a request that ended with nothing but a status.
 */
@Controller
class StatusController implements ErrorController {

    private final Problems problems;

    private final JsonMapper json;

    StatusController(Problems problems, JsonMapper json) {
        this.problems = problems;
        this.json = json;
    }

    @RequestMapping("${spring.web.error.path:/error}")
    ModelAndView status(HttpServletRequest request, HttpServletResponse response, Locale locale) {
        Problem problem = this.problems.of(status(request), locale);
        return ErrorAnswer.of(problem, locale, this.json, response, audience(request));
    }

    /** Whoever asks for the address of errors itself finds nothing there. */
    private static int status(HttpServletRequest request) {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return (status instanceof Integer code) ? code : HttpStatus.NOT_FOUND.value();
    }

    /** What the container says was asked for has the container's own context path. */
    private static Audience audience(HttpServletRequest request) {
        Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return (path != null) ? Audience.of(request, path.toString(), request.getServletContext().getContextPath())
                : Audience.of(request, request.getRequestURI(), request.getContextPath());
    }

}
