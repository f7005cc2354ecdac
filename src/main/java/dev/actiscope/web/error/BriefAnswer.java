package dev.actiscope.web.error;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/**
 * Refuses a request without the way through the application, which costs as much as an
 * answer: those who are refused may be many.
 */
@Component
public class BriefAnswer {

    private final Problems problems;

    private final JsonMapper json;

    private final LocaleResolver languages;

    private final Map<Refusing, Wording> wording = new ConcurrentHashMap<>();

    private record Refusing(int status, Locale language) {
    }

    private record Wording(Problem problem, byte[] content) {
    }

    BriefAnswer(Problems problems, JsonMapper json, LocaleResolver languages) {
        this.problems = problems;
        this.json = json;
        this.languages = languages;
    }

    /**
     * Answers with nothing but a status and its words; a person gets a page.
     * @param status the HTTP status, 400 to 499
     */
    public void refuse(HttpServletRequest request, HttpServletResponse response, int status) throws IOException {
        if (Audience.of(request, request.getRequestURI(), request.getContextPath()) == Audience.PERSON) {
            response.sendError(status);
            return;
        }
        Locale language = this.languages.resolveLocale(request);
        Wording wording = this.wording.computeIfAbsent(new Refusing(status, language), this::wording);
        wording.problem().describe(response, language);
        response.setStatus(status);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setContentLength(wording.content().length);
        response.getOutputStream().write(wording.content());
    }

    private Wording wording(Refusing refusing) {
        Problem problem = this.problems.of(refusing.status(), refusing.language());
        return new Wording(problem, this.json.writeValueAsBytes(problem));
    }

}
