package dev.actiscope.web.request;

import dev.actiscope.Actiscope;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

/**
 * A setting with which the application cannot start is named, with what would do.
 */
@ExtendWith(OutputCaptureExtension.class)
class SettingsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            value = { "server.port=99999|A port is a number from 0 to 65535", "server.port=65536|A port is a number",
                    "server.port=-1|A port is a number",
                    "server.port=abc|failed to convert java.lang.String to java.lang.Integer",
                    "server.servlet.context-path=tools|A path begins with a slash",
                    "server.servlet.context-path=/tools/|A path begins with a slash",
                    "actiscope.public-url=example.org|such as https://example.org/tools/actiscope/",
                    "actiscope.trusted-proxies=private,proxy|such as 203.0.113.7" })
    void itIsSaidInWordsAndWithoutATrace(String setting, String reason, CapturedOutput output) {
        SpringApplicationBuilder application = new SpringApplicationBuilder(Actiscope.class);
        assertThatException().isThrownBy(() -> application.run("--" + setting));
        assertThat(output.getAll()).containsIgnoringCase(reason)
            .contains(setting.replaceFirst("=.*", ""))
            .doesNotContain("\tat ", "Exception encountered", "condition evaluation report");
    }

}
