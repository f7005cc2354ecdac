package dev.actiscope.experiment.lab.saturation;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.curve.Curve;
import dev.actiscope.experiment.floats.FloatFormat;
import dev.actiscope.experiment.report.Figures;
import dev.actiscope.experiment.setting.Functions;
import dev.actiscope.experiment.setting.Settings;

/**
 * What is found of the functions at the settings.
 */
final class FarOut {

    /** Of how many numbers a rounding takes as long as computing them. */
    private static final int ROUNDING = 16;

    private final Settings settings;

    private final FloatFormat format;

    private final double least;

    private final double greatest;

    private final List<Response> responses = new ArrayList<>();

    FarOut(Settings settings) {
        this.settings = settings;
        this.format = FloatFormat.of(settings.get(FarInputs.PRECISION));
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (double x : settings.get(FarInputs.X)) {
            low = Math.min(low, x);
            high = Math.max(high, x);
        }
        this.least = low;
        this.greatest = high;
        for (Curve f : Functions.once(settings.get(FarInputs.F))) {
            this.responses.add(new Response(f, this.format, settings));
        }
    }

    static long work(Settings settings) {
        long points = Response.LOOKS + FarCharts.LOOKS + 4L * settings.get(FarInputs.TIMES);
        long work = 0;
        for (Curve f : Functions.once(settings.get(FarInputs.F))) {
            work += points * (f.activation().operations() + ROUNDING);
        }
        return work;
    }

    Settings settings() {
        return this.settings;
    }

    FloatFormat format() {
        return this.format;
    }

    /** The inputs that are asked for. */
    List<Double> inputs() {
        return this.settings.get(FarInputs.X);
    }

    /** The least of the inputs. */
    double least() {
        return this.least;
    }

    /** The greatest of the inputs. */
    double greatest() {
        return this.greatest;
    }

    /** Of each function. */
    List<Response> responses() {
        return this.responses;
    }

    /** Of a function; null if it is not chosen. */
    Response of(String notation) {
        for (Response response : this.responses) {
            if (Functions.is(response.f(), notation)) {
                return response;
            }
        }
        return null;
    }

    Figures figures() {
        Figures figures = new Figures();
        for (Response response : this.responses) {
            Rounded rounded = response.rounded();
            figures.put(response.f(), "valueAtLeast", rounded.value(this.least))
                .put(response.f(), "valueAtGreatest", rounded.value(this.greatest))
                .put(response.f(), "slopeAtLeast", rounded.slope(this.least))
                .put(response.f(), "slopeAtGreatest", rounded.slope(this.greatest));
            for (FloatFormat format : FloatFormat.all()) {
                figures.put(response.f(), "lostFrom" + camel(format.name()), response.lostFrom(format));
            }
            for (FloatFormat format : FloatFormat.all()) {
                figures.put(response.f(), "flatFrom" + camel(format.name()), response.flatFrom(format));
            }
            figures.put(response.f(), "usefulFrom", response.usefulFrom())
                .put(response.f(), "usefulTo", response.usefulTo())
                .put(response.f(), "repeated", response.repetition().last())
                .put(response.f(), "difference", response.difference());
        }
        return figures;
    }

    /** A name in kebab-case as part of one in camel case. */
    private static String camel(String name) {
        StringBuilder camel = new StringBuilder();
        boolean first = true;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c != '-') {
                camel.append((first && c >= 'a' && c <= 'z') ? (char) (c - 'a' + 'A') : c);
            }
            first = c == '-';
        }
        return camel.toString();
    }

}
