package dev.actiscope.web.error;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;

import dev.actiscope.web.security.SecurityHeaders;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.LocaleResolver;

/**
 * Answers the requests that Tomcat refuses before the application sees them: a path that
 * cannot be decoded, a header that is too long, a request line that is none.
 */
class ProblemValve extends ErrorReportValve {

    /**
     * An encoding or a version of HTTP that nobody speaks: Tomcat blames itself for not
     * speaking it.
     */
    private static final Set<Integer> CLIENTS_DOING = Set.of(HttpServletResponse.SC_NOT_IMPLEMENTED,
            HttpServletResponse.SC_HTTP_VERSION_NOT_SUPPORTED);

    private final Problems problems;

    private final LocaleResolver languages;

    private final JsonMapper json;

    private final ObjectProvider<ITemplateEngine> templates;

    private final String contextPath;

    /**
     * @param templates the engine, which is not made before somebody needs it
     * @param contextPath where the application is
     */
    ProblemValve(Problems problems, LocaleResolver languages, JsonMapper json,
            ObjectProvider<ITemplateEngine> templates, String contextPath) {
        this.problems = problems;
        this.languages = languages;
        this.json = json;
        this.templates = templates;
        this.contextPath = contextPath;
    }

    @Override
    protected void report(Request request, Response response, Throwable throwable) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()
                || !canStillAnswer(response)) {
            return;
        }
        if (CLIENTS_DOING.contains(response.getStatus())) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
        try {
            Locale locale = this.languages.resolveLocale(request);
            Problem problem = this.problems.of(response.getStatus(), locale);
            write(problem, locale, request, response);
        }
        catch (IOException ex) {
            // The client is gone: nobody is left to tell.
            this.container.getLogger().debug("An error could not be reported", ex);
        }
    }

    private static boolean canStillAnswer(Response response) {
        AtomicBoolean allowed = new AtomicBoolean();
        response.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, allowed);
        return allowed.get();
    }

    private void write(Problem problem, Locale locale, Request request, Response response) throws IOException {
        String path = String.valueOf(request.getRequestURI());
        boolean page = Audience.of(request, path, this.contextPath) == Audience.PERSON;
        response.setContentType(page ? MediaType.TEXT_HTML_VALUE : MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        problem.describe(response, locale);
        SecurityHeaders.setOfText(response);
        Writer writer = response.getReporter();
        if (writer != null) {
            writer.write(page ? page(problem, locale) : this.json.writeValueAsString(problem));
            response.finishResponse();
        }
    }

    private String page(Problem problem, Locale locale) {
        Context context = new Context(locale);
        context.setVariable("problem", problem);
        return this.templates.getObject().process("refusal", context);
    }

}
