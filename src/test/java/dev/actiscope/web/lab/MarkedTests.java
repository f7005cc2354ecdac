package dev.actiscope.web.lab;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MarkedTests {

    @Test
    void aLetterIsSetLowerWhereThereIsMarkup() {
        assertThat(Marked.WORDS.html("1 < σ_w = 2, σ_b")).isEqualTo("1 &lt; σ<sub>w</sub> = 2, σ<sub>b</sub>");
        assertThat(Marked.WORDS.plain("σ_w = 2")).isEqualTo("σw = 2");
        assertThat(Marked.WORDS.html("x_1")).isEqualTo("x_1");
    }

    @Test
    void aNameBreaksAtNoBlankOfItsBrackets() {
        assertThat(Marked.name("Leaky ReLU (a = 0.01)")).isEqualTo("Leaky ReLU (a\u00a0=\u00a00.01)");
        assertThat(Marked.name("f (root mean square)")).isEqualTo("f (root mean square)");
    }

}
