package dev.actiscope.experiment.lab.nonlinearity.examples;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.activation.math.Circular;
import dev.actiscope.experiment.lab.nonlinearity.Playground;
import dev.actiscope.network.data.Dataset;

/**
 * What a network is told of a place in the plane: those of TensorFlow Playground.
 */
public enum Feature {

    X1("x1"), X2("x2"), X1_SQUARED("x1-squared"), X2_SQUARED("x2-squared"), X1_X2("x1-x2"), SIN_X1("sin-x1"),
    SIN_X2("sin-x2");

    private final String word;

    Feature(String word) {
        this.word = word;
    }

    /** The words of an address, in their order. */
    public static List<String> words() {
        List<String> words = new ArrayList<>();
        for (Feature feature : values()) {
            words.add(feature.word);
        }
        return List.copyOf(words);
    }

    /** Those of these words. */
    public static List<Feature> of(List<String> words) {
        List<Feature> features = new ArrayList<>();
        for (Feature feature : values()) {
            if (words.contains(feature.word)) {
                features.add(feature);
            }
        }
        return features;
    }

    /** Its value at a place. */
    public double at(double x1, double x2) {
        return switch (this) {
            case X1 -> x1;
            case X2 -> x2;
            case X1_SQUARED -> x1 * x1;
            case X2_SQUARED -> x2 * x2;
            case X1_X2 -> x1 * x2;
            case SIN_X1 -> Circular.sin(x1);
            case SIN_X2 -> Circular.sin(x2);
        };
    }

    /**
     * The features of some places.
     * @param places two coordinates each
     * @return a row for each place
     */
    public static double[] rows(List<Feature> features, double[] places) {
        double[] rows = new double[places.length / 2 * features.size()];
        int at = 0;
        for (int i = 0; i < places.length; i += 2) {
            for (Feature feature : features) {
                rows[at++] = feature.at(places[i], places[i + 1]);
            }
        }
        return rows;
    }

    /** The same examples, their places given by features. */
    public static Dataset of(List<Feature> features, Dataset places) {
        return new Dataset(features.size(), rows(features, places.x()), places.targets(), places.t());
    }

}
