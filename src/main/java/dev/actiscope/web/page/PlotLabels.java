package dev.actiscope.web.page;

import java.util.Locale;

import dev.actiscope.plot.Labels;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The words of a picture in the visitor's language, the same as those of the live chart.
 */
@Component
public class PlotLabels {

    private final MessageSource messages;

    PlotLabels(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * @param title what the picture shows, its text alternative
     */
    public Labels in(Locale locale, String title) {
        return new Labels(title, message("chart.value", locale), message("chart.derivative", locale),
                message("chart.second", locale), message("chart.difference", locale),
                message("chart.saturated", locale), message("chart.off", locale), new Titles(this.messages, locale));
    }

    private String message(String key, Locale locale) {
        return this.messages.getMessage(key, null, locale);
    }

}
