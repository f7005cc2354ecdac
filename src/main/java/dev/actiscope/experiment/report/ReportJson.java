package dev.actiscope.experiment.report;

import java.util.List;

import dev.actiscope.curve.Curve;
import dev.actiscope.curve.query.Query.Entry;
import dev.actiscope.text.Decimal;
import dev.actiscope.text.Json;

/**
 * Reports in JSON, of the same shape from a host and from a worker: <pre>
 * {"verdicts": [{"claim", "holds", "statement": {"code", "arguments": […]}, "lacks": […], "terms": […]}],
 *  "figures": [{"f", "name", "value"}],
 *  "charts": [{"name", "x": {"name", "logarithmic", "low", "high"}, "y", "equal",
 *      "series": [{"role", "f", "style", "x", "y"}]}],
 *  "maps": [{"name", "f", "x", "y", "columns", "values", "low", "high", "points"}],
 *  "notes": [{"code", "arguments"}]}
 * </pre> {@code f} is a notation, or null; {@code holds} null if undecided; {@code lacks}
 * are notations, {@code terms} objects with {@code name} and {@code value}, and neither
 * is there if it is empty; an argument is an object with one of {@code number},
 * {@code share}, {@code function} and {@code word}. A number that is none is null, an
 * infinite one the text {@code "inf"} or {@code "-inf"}. The values of a map are colours
 * soon, and have four digits.
 */
public final class ReportJson {

    private ReportJson() {
    }

    /** All of a report. */
    public static String of(Report report) {
        Json json = new Json().object().key("verdicts").array();
        for (Verdict verdict : report.verdicts()) {
            verdict(json, verdict);
        }
        json.end().key("figures").array();
        for (Figures.Figure figure : report.figures().all()) {
            figure(json, figure);
        }
        json.end().key("charts").array();
        for (Chart chart : report.charts()) {
            chart(json, chart);
        }
        json.end().key("maps");
        maps(json, report.maps());
        json.key("notes").array();
        for (Statement note : report.notes()) {
            statement(json, note);
        }
        return json.end().end().toString();
    }

    private static void verdict(Json json, Verdict verdict) {
        json.object().key("claim").value(verdict.claim()).key("holds").raw(holds(verdict.holds())).key("statement");
        statement(json, verdict.statement());
        lacks(json, verdict);
        json.end();
    }

    private static void figure(Json json, Figures.Figure figure) {
        json.object();
        function(json, figure.function());
        json.key("name").value(figure.name()).key("value").value(figure.value()).end();
    }

    /** Maps alone, as a report has them. */
    public static String of(List<HeatMap> maps) {
        Json json = new Json();
        maps(json, maps);
        return json.toString();
    }

    private static String holds(Verdict.Holds holds) {
        return (holds == Verdict.Holds.UNDECIDED) ? "null" : (holds == Verdict.Holds.YES) ? "true" : "false";
    }

    private static void statement(Json json, Statement statement) {
        json.object().key("code").value(statement.code()).key("arguments").array();
        for (Statement.Argument argument : statement.arguments()) {
            json.object();
            switch (argument.kind()) {
                case NUMBER -> json.key("number").value(argument.number());
                case SHARE -> json.key("share").value(argument.number());
                case FUNCTION -> json.key("function").value(argument.text());
                case WORD -> json.key("word").value(argument.text());
            }
            json.end();
        }
        json.end().end();
    }

    private static void lacks(Json json, Verdict verdict) {
        if (!verdict.lacks().isEmpty()) {
            json.key("lacks").array();
            for (Curve function : verdict.lacks()) {
                json.value(function.notation());
            }
            json.end();
        }
        if (!verdict.terms().isEmpty()) {
            json.key("terms").array();
            for (Entry term : verdict.terms()) {
                json.object().key("name").value(term.name()).key("value").value(term.value()).end();
            }
            json.end();
        }
    }

    private static void function(Json json, Curve function) {
        json.key("f");
        if (function != null) {
            json.value(function.notation());
        }
        else {
            json.raw("null");
        }
    }

    private static void chart(Json json, Chart chart) {
        json.object().key("name").value(chart.name());
        axis(json, "x", chart.x());
        axis(json, "y", chart.y());
        json.key("equal").value(chart.equal());
        series(json.key("series"), chart.series());
        json.end();
    }

    private static void axis(Json json, String key, Chart.Axis axis) {
        json.key(key)
            .object()
            .key("name")
            .value(axis.name())
            .key("logarithmic")
            .value(axis.logarithmic())
            .key("low")
            .value(axis.low())
            .key("high")
            .value(axis.high())
            .end();
    }

    private static void series(Json json, List<Series> all) {
        json.array();
        for (Series series : all) {
            json.object().key("role").value(series.role());
            function(json, series.function());
            json.key("style").value(series.style().key());
            numbers(json.key("x"), series.x());
            numbers(json.key("y"), series.y());
            json.end();
        }
        json.end();
    }

    private static void numbers(Json json, double[] numbers) {
        json.array();
        for (double number : numbers) {
            // A reader may take −0 for a whole number, which has no sign.
            json.value(number + 0.0);
        }
        json.end();
    }

    private static void maps(Json json, List<HeatMap> maps) {
        json.array();
        for (HeatMap map : maps) {
            json.object().key("name").value(map.name());
            function(json, map.function());
            axis(json, "x", map.x());
            axis(json, "y", map.y());
            json.key("columns").value(map.columns()).key("values").array();
            for (double value : map.values()) {
                json.raw(brief(value));
            }
            json.end().key("low").value(map.low()).key("high").value(map.high());
            series(json.key("points"), map.points());
            json.end();
        }
        json.end();
    }

    private static String brief(double value) {
        return (Math.abs(value) <= Double.MAX_VALUE) ? Decimal.brief(value) : "null";
    }

}
