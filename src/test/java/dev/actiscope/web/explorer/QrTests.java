package dev.actiscope.web.explorer;

import java.io.UnsupportedEncodingException;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import dev.actiscope.web.error.Problems;
import io.nayuki.qrcodegen.QrCode;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@WebMvcTest(QrController.class)
@Import(Problems.class)
class QrTests {

    @Autowired
    private MockMvcTester mvc;

    @Test
    void theCodeIsTheCanonicalAddressOfTheView() throws Exception {
        assertThat(modules("/qr.svg?f=silu:beta=2.0&x=-6..6")).isEqualTo(modulesOf("http://localhost/?f=swish:beta=2"));
    }

    @Test
    void theLanguageIsKept() throws Exception {
        assertThat(modules("/qr.svg?lang=zh")).isEqualTo(modulesOf("http://localhost/?lang=zh"));
    }

    @Test
    void itLeadsNowhereElse() throws Exception {
        assertThat(modules("/qr.svg?url=https://elsewhere.example/&lang=https://elsewhere.example/"))
            .isEqualTo(modulesOf("http://localhost/"));
    }

    @Test
    void anAddressThatNoCodeHoldsIsRefusedInWords() {
        assertThat(this.mvc.get().uri("http://" + "a".repeat(3000) + "/qr.svg")).hasStatus(400)
            .bodyText()
            .contains("more than a QR code holds");
    }

    @Test
    void itHasTheSameDigitsWhateverLanguageTheMachineSpeaks() throws Exception {
        String usual = this.mvc.get().uri("/qr.svg").exchange().getResponse().getContentAsString();
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        try {
            assertThat(this.mvc.get().uri("/qr.svg")).bodyText().isEqualTo(usual).contains("viewBox=\"0 0 ");
        }
        finally {
            Locale.setDefault(before);
        }
    }

    private Set<String> modules(String address) throws UnsupportedEncodingException {
        MvcTestResult result = this.mvc.get().uri(address).exchange();
        assertThat(result).hasStatusOk().hasContentType("image/svg+xml");
        Set<String> modules = new TreeSet<>();
        Pattern.compile("M(\\d+) (\\d+)h1v1h-1z")
            .matcher(result.getResponse().getContentAsString())
            .results()
            .forEach((module) -> modules.add(module.group(1) + " " + module.group(2)));
        return modules;
    }

    private static Set<String> modulesOf(String text) {
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.LOW);
        Set<String> modules = new TreeSet<>();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    modules.add((x + 4) + " " + (y + 4));
                }
            }
        }
        return modules;
    }

}
