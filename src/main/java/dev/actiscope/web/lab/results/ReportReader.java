package dev.actiscope.web.lab.results;

import java.util.List;
import java.util.stream.Stream;

import dev.actiscope.curve.Curve;
import dev.actiscope.curve.query.Query.Entry;
import dev.actiscope.experiment.report.Chart;
import dev.actiscope.experiment.report.Chart.Axis;
import dev.actiscope.experiment.report.Figures;
import dev.actiscope.experiment.report.HeatMap;
import dev.actiscope.experiment.report.Report;
import dev.actiscope.experiment.report.ReportJson;
import dev.actiscope.experiment.report.Series;
import dev.actiscope.experiment.report.Series.Style;
import dev.actiscope.experiment.report.Statement;
import dev.actiscope.experiment.report.Verdict;
import dev.actiscope.experiment.report.Verdict.Holds;
import dev.actiscope.text.Decimal;
import tools.jackson.databind.JsonNode;

/**
 * Reads what {@link ReportJson} has written.
 */
record ReportReader(JsonNode json) {

    Report report() {
        return new Report(all("verdicts").map(ReportReader::verdict).toList(), figures(),
                all("charts").map(ReportReader::chart).toList(), all("maps").map(ReportReader::map).toList(),
                all("notes").map(ReportReader::statement).toList());
    }

    private Stream<JsonNode> all(String key) {
        return this.json.get(key).valueStream();
    }

    private static Verdict verdict(JsonNode json) {
        Statement statement = statement(json.get("statement"));
        String claim = json.get("claim").asString();
        JsonNode holds = json.get("holds");
        return holds.isNull() ? new Verdict(claim, Holds.UNDECIDED, statement, lacks(json), terms(json))
                : holds.asBoolean() ? Verdict.holds(claim, statement) : Verdict.fails(claim, statement);
    }

    private static List<Curve> lacks(JsonNode json) {
        JsonNode lacks = json.get("lacks");
        return (lacks == null) ? List.of() : lacks.valueStream().map((f) -> Curve.parse(f.asString())).toList();
    }

    private static List<Entry> terms(JsonNode json) {
        JsonNode terms = json.get("terms");
        return (terms == null) ? List.of()
                : terms.valueStream()
                    .map((term) -> new Entry(term.get("name").asString(), term.get("value").asString()))
                    .toList();
    }

    private static Statement statement(JsonNode json) {
        Statement statement = Statement.of(json.get("code").asString());
        for (JsonNode argument : json.get("arguments")) {
            String kind = argument.propertyNames().iterator().next();
            JsonNode value = argument.get(kind);
            statement = switch (kind) {
                case "number" -> statement.number(number(value));
                case "share" -> statement.share(number(value));
                case "function" -> statement.function(Curve.parse(value.asString()));
                default -> statement.word(value.asString());
            };
        }
        return statement;
    }

    private Figures figures() {
        Figures figures = new Figures();
        all("figures").forEach((figure) -> {
            String name = figure.get("name").asString();
            double value = number(figure.get("value"));
            Curve function = function(figure);
            if (function != null) {
                figures.put(function, name, value);
            }
            else {
                figures.put(name, value);
            }
        });
        return figures;
    }

    private static Curve function(JsonNode json) {
        return json.get("f").isNull() ? null : Curve.parse(json.get("f").asString());
    }

    private static Chart chart(JsonNode json) {
        return new Chart(json.get("name").asString(), axis(json.get("x")), axis(json.get("y")),
                series(json.get("series")), json.get("equal").asBoolean());
    }

    private static Axis axis(JsonNode json) {
        return new Axis(json.get("name").asString(), json.get("logarithmic").asBoolean(), number(json.get("low")),
                number(json.get("high")));
    }

    private static List<Series> series(JsonNode json) {
        return json.valueStream()
            .map((series) -> new Series(series.get("role").asString(), function(series),
                    style(series.get("style").asString()), numbers(series.get("x")), numbers(series.get("y"))))
            .toList();
    }

    private static Style style(String key) {
        return List.of(Style.values()).stream().filter((style) -> style.key().equals(key)).findFirst().orElseThrow();
    }

    private static HeatMap map(JsonNode json) {
        return new HeatMap(json.get("name").asString(), function(json), axis(json.get("x")), axis(json.get("y")),
                json.get("columns").asInt(), numbers(json.get("values")), number(json.get("low")),
                number(json.get("high")), series(json.get("points")));
    }

    private static double[] numbers(JsonNode json) {
        return json.valueStream().mapToDouble(ReportReader::number).toArray();
    }

    private static double number(JsonNode json) {
        return json.isNull() ? Double.NaN : json.isString() ? Decimal.parse(json.asString()) : json.asDouble();
    }

}
