package dev.actiscope.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A generated request: a proper one, most often with something broken.
 *
 * @param line the request line
 * @param headers each as it stands
 * @param body maybe empty
 */
record FuzzRequest(String line, List<String> headers, String body) {

    private static final String[] METHODS = { "GET", "GET", "GET", "GET", "GET", "GET", "HEAD", "POST", "PUT", "DELETE",
            "PATCH", "OPTIONS", "TRACE", "FOO", "get", "PROPFIND" };

    private static final String[] PATHS = { "/api/curves", "/api/curves", "/api/curves", "/api/evaluate",
            "/api/evaluate", "/plot.svg", "/plot.svg", "/api/activations", "/api/activations/swish",
            "/api/activations/nope", "/api/", "/api", "/api/curves/", "/api/nothing", "/", "/openapi.json", "/error",
            "/actuator", "/actuator/health", "/actuator/env", "/app/api.js", "/swagger-ui/", "/plot.png", "/functions",
            "/compose", "/qr.svg" };

    private static final String[] NAMES = { "f", "f", "f", "x", "x", "y", "points", "format", "width", "height",
            "theme", "show", "hide", "at", "seed", "share", "lang", "dy", "minus", "order", "F", "q", "", "f[]",
            "__proto__", "日本" };

    private static final String[] VALUES = { "relu", "swish:beta=1.5", "leaky-relu:leak=0.1", "tanh", "nope",
            "swish:beta=inf", "swish:beta=-inf", "swish:beta=1e308", "swish:beta=", "swish:", ":", "x", "x*x",
            "rrelu:lower=0.1,upper=0.3", "-6..6", "0..1e-6", "-1e6..1e6", "1..0", "..", "1...2", "inf..inf", "2",
            "5001", "0", "-1", "1e309", "4e-324", "nan", "inf", "1,2,3", "-inf,inf,0", ",", "csv", "json", "xml",
            "light", "dark", "200", "2000", "99999999999999999999", "value,derivative,saturation,draws", "zh", "en", "",
            "%00", "%", "%zz", "%ff%fe", "+", "%2B", "%E6%BF%80", "{0}", "${7*7}", "<script>", "\u00ff", "^|[]{}",
            "'\"`\\", "0.1".repeat(300), "0,".repeat(900) + "0", "9".repeat(5000) };

    private static final String[] HEADERS = { "Accept: text/csv", "Accept: */*", "Accept: image/png", "Accept: ;;;",
            "Accept: text/html", "Accept: text/csv;q=x", "Accept-Language: zh-CN", "Accept-Language: *;q=9,,;",
            "Accept-Language: x-\u00ff", "If-None-Match: *", "If-None-Match: W/\"a\", \"b\"", "If-None-Match: \"",
            "If-Modified-Since: never", "Range: bytes=0-1", "Range: bytes=9-1,-,a", "Content-Type: application/json",
            "Content-Type: multipart/form-data; boundary=x", "Content-Type: /", "Content-Length: -1",
            "Content-Length: 3", "Transfer-Encoding: chunked", "Transfer-Encoding: gzip, x", "Expect: 100-continue",
            "Origin: null", "Origin: ://", "Access-Control-Request-Method: PUT", "Accept-Encoding: gzip;q=0,br",
            "Host: a b", "Host: other", "X-Forwarded-Prefix: /%zz<>", "X-Forwarded-Host: ][", "X-Forwarded-Port: x",
            "X-Forwarded-Proto: \u00ff", "Forwarded: host=\"[\";proto=x", "Cookie: a=\"b", "No colon", ": empty",
            "Connection: Upgrade, HTTP2-Settings", "Upgrade: h2c", "X-Long: " + "x".repeat(70000) };

    /**
     * Texts that are formulas, nearly, or not at all; what they are made of is at random.
     */
    private static final String[] FORMULA_PARTS = { "x", "x", "x", "(", ")", "(", ")", "+", "%2B", "-", "*", "/", "^",
            "**", "%5E", ",", "<", ">=", "==", "!=", "=", "!", "2", "0.5", "1e308", "1e-324", "1e999", "..", "9e9",
            "exp(", "log(", "tan(1/", "floor(", "erf(", "gelu(", "nrelu(", "mish(", "celu(x,alpha=", "swish(",
            "hard_swish(", "if(x>0,", "max(", "clip(", "min(", "pow(", "relu6", "beta", "α", "β", "π", "²", "⁻¹", "×",
            "÷", "√", "−", "（", "）", "，", "激", "\uD835\uDEFD", "%F0%9D%9B%BD", "%ED%A0%80", "%00", "%E2%80%AE",
            "\u200B", " ", "_", "if", "e", "pi", ":", ":beta=2", ":a=1e6,b=-1e6", "inf", "nan", "#x", "|", "[", "{",
            "}", "]", "\"", "\\", "(".repeat(70), ")".repeat(70), "-".repeat(300), "x^".repeat(50), "(".repeat(900),
            "exp(".repeat(59), "mish(".repeat(20), "x+".repeat(300), "x*".repeat(400), "9".repeat(400), "a".repeat(100),
            "2^x^".repeat(20), "tan(9999999*x)*", "floor(1e9*x)*", "1/sin(1e6*x)-", "if(x>0,1/0,",
            "max(x,".repeat(30) };

    private static final String[] PATHS_WITH_FORMULAS = { "/api/curves?points=5001&x=-1e6..1e6&f=", "/api/curves?f=",
            "/api/evaluate?x=-inf,-1e300,-1,0,1,1e300,inf&f=", "/plot.svg?show=value,derivative,saturation&f=", "/?f=",
            "/api/curves?format=csv&points=2&f=", "/compose?f=", "/qr.svg?f=" };

    /** A request for a formula, most often a wrong one. */
    static FuzzRequest ofFormula(Random random) {
        StringBuilder formula = new StringBuilder();
        for (int count = 1 + random.nextInt(12); count > 0; count--) {
            formula.append(pick(random, FORMULA_PARTS));
        }
        // Half of them close their brackets, so that some can be read.
        for (int i = 0; random.nextBoolean() && i < 60; i++) {
            formula.append("x)".repeat(random.nextInt(4)));
        }
        String repeated = ("&f=" + formula).repeat(random.nextInt(20) == 0 ? 7 : 0);
        String target = pick(random, PATHS_WITH_FORMULAS) + formula + repeated;
        return new FuzzRequest("GET " + escaped(target) + " HTTP/1.1", List.of("Host: localhost", "Connection: close"),
                "");
    }

    static FuzzRequest generate(Random random) {
        if (random.nextInt(20) == 0) {
            return new FuzzRequest(noise(random, 200), List.of(), noise(random, 200));
        }
        String target = mutate(pick(random, PATHS), random, 30) + mutate(query(random), random, 6);
        String line = pick(random, METHODS) + " " + target.replace(' ', '+') + " HTTP/1.1";
        List<String> headers = new ArrayList<>(List.of("Host: localhost"));
        for (int count = random.nextInt(4); count > 0; count--) {
            headers.add(pick(random, HEADERS));
        }
        headers.add("Connection: close");
        return new FuzzRequest(line, headers, (random.nextInt(5) == 0) ? noise(random, 100) : "");
    }

    /** As a browser sends it: what is not ASCII, or ends a target, percent-encoded. */
    private static String escaped(String target) {
        StringBuilder escaped = new StringBuilder();
        for (byte octet : target.getBytes(StandardCharsets.UTF_8)) {
            boolean stands = octet > ' ' && octet != '#';
            escaped.append(stands ? String.valueOf((char) octet) : String.format("%%%02X", octet));
        }
        return escaped.toString();
    }

    private static String query(Random random) {
        StringBuilder query = new StringBuilder("?f=relu");
        for (int count = random.nextInt(6); count > 0; count--) {
            query.append('&').append(pick(random, NAMES)).append('=').append(pick(random, VALUES));
        }
        return (random.nextInt(10) == 0) ? "" : query.toString();
    }

    /** Replaces one byte in one of so many texts. */
    private static String mutate(String text, Random random, int rarity) {
        if (text.isEmpty() || random.nextInt(rarity) > 0) {
            return text;
        }
        int at = random.nextInt(text.length());
        return text.substring(0, at) + (char) random.nextInt(256) + text.substring(at + 1);
    }

    private static String noise(Random random, int most) {
        byte[] bytes = new byte[random.nextInt(most)];
        random.nextBytes(bytes);
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static String pick(Random random, String[] choices) {
        return choices[random.nextInt(choices.length)];
    }

    byte[] bytes() {
        return (head() + this.body).getBytes(StandardCharsets.ISO_8859_1);
    }

    String head() {
        return this.line + "\r\n" + String.join("\r\n", this.headers) + "\r\n\r\n";
    }

    /** Whether this is HTTP at all, so that an answer is due. */
    boolean isHttp() {
        return this.line.matches("[!-~]+ [!-~]+ HTTP/1\\.1");
    }

    boolean isApi() {
        String[] words = this.line.split(" ");
        String path = (words.length == 3) ? words[1].replaceFirst("\\?.*", "") : "";
        return path.startsWith("/api/") || path.equals("/plot.svg");
    }

    boolean isHead() {
        return this.line.startsWith("HEAD ");
    }

}
