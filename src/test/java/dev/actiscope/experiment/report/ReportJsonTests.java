package dev.actiscope.experiment.report;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.actiscope.curve.Curve;
import dev.actiscope.experiment.report.Chart.Axis;
import dev.actiscope.experiment.report.Series.Style;

import static org.assertj.core.api.Assertions.assertThat;

class ReportJsonTests {

    private static final Curve RELU = Curve.parse("relu");

    @Test
    void saysWhatWasFoundAsCodesAndNumbers() {
        Statement statement = Statement.of("found").number(0.5).share(0.25).function(RELU).word("many");
        Report report = new Report(
                List.of(Verdict.holds("1.1", statement), Verdict.fails("1.2", Statement.of("no")),
                        Verdict.undecided("1.3", Statement.of("maybe")),
                        Verdict.lacking("1.4", Statement.of("choose"), "elu", "tanh(x)+1")),
                new Figures().put("z", 1).put(RELU, "y", Double.NaN).put("w", Double.NEGATIVE_INFINITY), List.of(),
                List.of(), List.of(Statement.of("note")));
        assertThat(ReportJson.of(report)).isEqualTo("""
                {"verdicts":[{"claim":"1.1","holds":true,"statement":{"code":"found","arguments":\
                [{"number":0.5},{"share":0.25},{"function":"relu"},{"word":"many"}]}},\
                {"claim":"1.2","holds":false,"statement":{"code":"no","arguments":[]}},\
                {"claim":"1.3","holds":null,"statement":{"code":"maybe","arguments":[]}},\
                {"claim":"1.4","holds":null,"statement":{"code":"choose","arguments":[]},"lacks":["elu","tanh(x)+1"]}],\
                "figures":[{"f":null,"name":"z","value":1},{"f":"relu","name":"y","value":null},\
                {"f":null,"name":"w","value":"-inf"}],"charts":[],"maps":[],\
                "notes":[{"code":"note","arguments":[]}]}""");
    }

    @Test
    void hasChartsWithTheirSeries() {
        Series series = new Series("measured", RELU, Style.THEORY, new double[] { 0, 1 },
                new double[] { 1.0 / 3, Double.NaN });
        Report report = report(
                List.of(new Chart("loss", Axis.linear("step"), Axis.logarithmic("loss"), List.of(series))), List.of());
        assertThat(ReportJson.of(report)).contains("""
                "charts":[{"name":"loss","x":{"name":"step","logarithmic":false,"low":null,"high":null},\
                "y":{"name":"loss","logarithmic":true,"low":null,"high":null},"equal":false,\
                "series":[{"role":"measured","f":"relu","style":"theory","x":[0,1],\
                "y":[0.3333333333333333,null]}]}]""");
    }

    @Test
    void saysWhereAUnitIsAsLongOnBothAxes() {
        Chart plane = Chart.plane("path", Axis.linear("x", 0, 1), Axis.linear("y", 0, 1), List.of());
        assertThat(ReportJson.of(report(List.of(plane), List.of()))).contains("\"equal\":true,\"series\":[]");
    }

    @Test
    void roundsWhatIsToBeColours() {
        HeatMap map = new HeatMap("surface", Axis.linear("a", -1, 1), Axis.linear("b", -1, 1), 2,
                new double[] { 1.0 / 3, Double.POSITIVE_INFINITY }, 0, 1, List.of());
        assertThat(ReportJson.of(report(List.of(), List.of(map)))).contains("\"columns\":2,\"values\":[0.3333,null]");
        assertThat(ReportJson.of(List.of(map))).startsWith("[{\"name\":\"surface\",\"f\":null,\"x\":{").endsWith("}]");
    }

    private static Report report(List<Chart> charts, List<HeatMap> maps) {
        return new Report(List.of(), new Figures(), charts, maps, List.of());
    }

}
