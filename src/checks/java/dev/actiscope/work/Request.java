package dev.actiscope.work;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Something to ask for.
 *
 * @param title what it is, for a reader
 * @param address path and query
 * @param headers lines that each end in CR and LF
 */
record Request(String title, String address, String headers) {

    /** What the others are compared with. */
    static final Request PLAIN = new Request("`/api/evaluate?f=swish&x=1`", "/api/evaluate?f=swish&x=1", "");

    private static final String PAGE = "/?show=value,derivative,second,marks,saturation&minus=1,2";

    private static final String PLOT = "/plot.svg?width=2000&show=value,derivative,second,marks,saturation";

    private static final String DIFFERENCE = "/plot.svg?width=2000&show=second&minus=1,2";

    /** What can be asked of formulas, the worst of it. */
    static List<Request> of(Typed formula) {
        String one = f(formula.text);
        String eight = IntStream.range(0, 8).mapToObj((i) -> f(formula.text + "+" + i)).collect(Collectors.joining());
        List<Request> all = new ArrayList<>();
        all.add(new Request("`evaluate`, one", "/api/evaluate?x=1&order=2" + one, ""));
        all.add(new Request("`evaluate`, eight at 1,000 points", "/api/evaluate?order=2&x=" + points() + eight, ""));
        all.add(new Request("`curves`, eight at 5,001 points", "/api/curves?order=2&points=5001" + eight, ""));
        all.add(new Request("page, one", PAGE.replace("&minus=1,2", "") + one, ""));
        all.add(new Request("page, eight", PAGE + eight, ""));
        all.add(new Request("page, eight, far out", PAGE + "&x=-60..60" + eight, ""));
        all.add(new Request("plot, eight", PLOT + eight, ""));
        all.add(new Request("`facts`, one", "/api/facts?" + one.substring(1), ""));
        all.add(new Request("`facts`, eight", "/api/facts?" + eight.substring(1), ""));
        all.add(new Request("`nearest`, one", "/api/nearest?n=24" + one, ""));
        all.add(new Request("picture of a difference", DIFFERENCE + eight, ""));
        all.add(new Request("form, eight with 40 settings", "/compose?" + (eight + settings()).substring(1), ""));
        return all.stream().map((request) -> request.titled(request.title + ": " + formula.title)).toList();
    }

    /** What needs no formula. */
    static List<Request> others() {
        String named = "&f=gelu&f=mish&f=swish&f=elu&f=tanh&f=gelu-tanh&f=softplus&f=selu";
        String languages = "Accept-Language: " + "en-GB;q=0.1,".repeat(5400) + "zh\r\n";
        return List.of(new Request("page, the first", "/", ""),
                new Request("page, eight by name, all shown", PAGE + named, ""),
                new Request("`curves`, eight by name at 5,001 points", "/api/curves?order=2&points=5001" + named, ""),
                new Request("plot, eight by name", PLOT + named, ""),
                new Request("`facts`, eight by name", "/api/facts?" + named.substring(1), ""),
                new Request("`nearest`, one by name", "/api/nearest?f=gelu&n=24", ""),
                new Request("64 KB of `Accept-Language`", "/", languages),
                new Request("7 KB of `Accept-Language`", "/", "Accept-Language: " + "x-a,".repeat(1750) + "zh\r\n"),
                new Request("7 KB of `Cookie`", "/", "Cookie: " + "a=b; ".repeat(1400) + "\r\n"),
                new Request("7 KB of `Accept`", "/api/evaluate?f=swish&x=1",
                        "Accept: " + "a/b;q=0.1,".repeat(700) + "*/*\r\n"),
                new Request("the lab", "/lab", ""), new Request("the lab's claims", "/lab/claims", ""),
                new Request("an experiment, 120 numbers typed, 8 layers, 32 networks",
                        "/api/experiments/nonlinearity?layers=1,1,1,1,1,1,1,1&steps=1&size=10&seeds=32" + f(numbers()),
                        ""),
                new Request("the same eight times, refused",
                        "/api/experiments/nonlinearity?layers=8,8,8,8,8,8,8,8&steps=100000" + IntStream.range(0, 8)
                            .mapToObj((i) -> f(numbers() + "+" + i))
                            .collect(Collectors.joining()),
                        ""),
                new Request("1,000 parameters", "/?" + "&a=b".repeat(1000), ""),
                new Request("eight unknown names of 900 letters", "/?" + ("&f=" + "ab-".repeat(300)).repeat(8), ""));
    }

    private Request titled(String other) {
        return new Request(other, this.address, this.headers);
    }

    private static String f(String formula) {
        return "&f=" + URLEncoder.encode(formula, StandardCharsets.UTF_8);
    }

    /** As many that may be a parameter of what is typed. */
    private static String numbers() {
        return "relu(x)+relu(-9-x)*("
                + IntStream.rangeClosed(3001, 3120).mapToObj(String::valueOf).collect(Collectors.joining("+")) + ")";
    }

    private static String settings() {
        return IntStream.range(0, 40)
            .mapToObj((i) -> "&" + (1 + i % 8) + ".a" + i + "=1")
            .collect(Collectors.joining());
    }

    private static String points() {
        return DoubleStream.iterate(-5, (x) -> x + 0.01)
            .limit(1000)
            .mapToObj((x) -> String.valueOf(Math.round(100 * x) / 100.0))
            .collect(Collectors.joining(","));
    }

}
