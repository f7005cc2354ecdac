package dev.actiscope.web.plot;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import dev.actiscope.curve.Curve;
import dev.actiscope.curve.View;
import dev.actiscope.plot.Labels;
import dev.actiscope.plot.Plot;
import dev.actiscope.plot.svg.Theme;
import dev.actiscope.web.api.Parameters;
import dev.actiscope.web.api.answer.CacheableAnswer;
import dev.actiscope.web.page.PlotLabels;
import dev.actiscope.web.page.Titles;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The chart as a picture. It depends on its address alone, its language too, so that it
 * looks the same to everybody who reads the text that it is part of.
 */
@RestController
class PlotController {

    private static final MediaType SVG = new MediaType("image", "svg+xml", StandardCharsets.UTF_8);

    private static final Set<String> KNOWN = Set.of("f", "x", "y", "dy", "points", "hide", "minus", "at", "show",
            "seed", "share", "width", "height", "theme", "lang");

    private static final int SMALLEST = 200;

    private static final int LARGEST = 2000;

    private final MessageSource messages;

    private final PlotLabels labels;

    PlotController(MessageSource messages, PlotLabels labels) {
        this.messages = messages;
        this.labels = labels;
    }

    @GetMapping("/plot.svg")
    ResponseEntity<byte[]> plot(HttpServletRequest request) {
        Parameters parameters = Parameters.of(request, KNOWN);
        int width = parameters.whole("width", SMALLEST, LARGEST, 720);
        int height = parameters.whole("height", SMALLEST, LARGEST, 540);
        Theme theme = parameters.choice("theme", List.of("light", "dark")).equals("dark") ? Theme.DARK : Theme.LIGHT;
        Locale locale = Locale.forLanguageTag(parameters.choice("lang", List.of("en", "zh")));
        View view = parameters.view();
        String svg = new Plot(view).svg(width, height, theme, labels(view, locale));
        return CacheableAnswer.of(request, SVG, svg.getBytes(StandardCharsets.UTF_8), locale);
    }

    private Labels labels(View view, Locale locale) {
        Titles titles = new Titles(this.messages, locale);
        String names = view.curves()
            .stream()
            .map(Curve::function)
            .map(titles)
            .distinct()
            .collect(Collectors.joining(this.messages.getMessage("plot.separator", null, locale)));
        return this.labels.in(locale, this.messages.getMessage("plot.title", new Object[] { names }, locale));
    }

}
