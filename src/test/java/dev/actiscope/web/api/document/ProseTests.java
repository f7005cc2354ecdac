package dev.actiscope.web.api.document;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ProseTests {

    @Test
    void paragraphsAndListsAreElements() {
        assertThat(Prose.html("One\nline.\n\n- a\n  b\n- c\n\nTwo.\n"))
            .isEqualTo("<p>One line.</p><ul><li>a b</li><li>c</li></ul><p>Two.</p>");
    }

    @Test
    void codeAndLinksAreElementsAndNothingElseIs() {
        assertThat(Prose.html("`a<b>` or [there](x?y&z), <i>"))
            .isEqualTo("<p><code>a&lt;b&gt;</code> or <a href=\"x?y&amp;z\">there</a>, &lt;i&gt;</p>");
    }

    @Test
    void linksKeepWhatIsAskedFor() {
        assertThat(Prose.linked(Prose.html("[one](a) and [two](b)"), "?lang=zh"))
            .isEqualTo("<p><a href=\"a?lang=zh\">one</a> and <a href=\"b?lang=zh\">two</a></p>");
    }

}
