package dev.actiscope.experiment.lab.saturation;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.experiment.floats.FloatFormat;
import dev.actiscope.experiment.report.Chart;
import dev.actiscope.experiment.report.Chart.Axis;
import dev.actiscope.experiment.report.Series;
import dev.actiscope.experiment.report.Series.Style;

/**
 * From which |x| on the functions give their limits, by the digits of the formats.
 */
final class FormatsChart {

    private FormatsChart() {
    }

    /** Of functions that give their limits from somewhere beside 0. */
    static Chart of(FarOut out) {
        List<Series> all = new ArrayList<>();
        double least = Double.POSITIVE_INFINITY;
        double most = 0;
        for (Response response : out.responses()) {
            double[] from = from(response);
            boolean isSeen = false;
            for (double x : from) {
                if (x > 0) {
                    isSeen = true;
                    least = Math.min(least, x);
                    most = Math.max(most, x);
                }
            }
            if (isSeen) {
                all.add(new Series("lost", response.f(), Style.POINTS, digits(), from));
            }
        }
        return new Chart("formats", Axis.linear("digits"), new Axis("lost", true, least / 2, most * 2), all);
    }

    /** In each format, from few digits to many. */
    private static double[] from(Response response) {
        List<FloatFormat> formats = FloatFormat.all();
        double[] from = new double[formats.size()];
        for (int i = 0; i < from.length; i++) {
            from[i] = response.lostFrom(formats.get(from.length - 1 - i));
        }
        return from;
    }

    private static double[] digits() {
        List<FloatFormat> formats = FloatFormat.all();
        double[] digits = new double[formats.size()];
        for (int i = 0; i < digits.length; i++) {
            digits[i] = formats.get(digits.length - 1 - i).precision();
        }
        return digits;
    }

}
