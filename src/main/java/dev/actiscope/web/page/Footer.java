package dev.actiscope.web.page;

import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a host adds to the foot of every page, such as an imprint or a 备案 number.
 *
 * @param footer the entries, in order; none unless configured
 */
@ConfigurationProperties("actiscope")
public record Footer(@DefaultValue List<Entry> footer) {

    /**
     * @param text what it says
     * @param link where it leads, or null for plain text
     */
    public record Entry(String text, String link) {
    }

}
