package dev.actiscope.experiment.lab.precision;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.activation.math.Interval;
import dev.actiscope.curve.Curve;
import dev.actiscope.experiment.floats.FloatFormat;
import dev.actiscope.experiment.setting.Settings;

/**
 * In what the activations of a network are stored.
 *
 * @param bits of whole numbers; 0 for a floating-point format, or for doubles
 * @param outlier whether the calibration had its outlier
 * @param format null for whole numbers
 */
record Storage(int bits, boolean outlier, FloatFormat format) {

    /** How many bits are tried in any case. */
    private static final List<Integer> TRIED = List.of(2, 3, 4, 5, 6, 8);

    /** As the network has learned. */
    private static final Storage EXACT = new Storage(0, false, FloatFormat.FLOAT64);

    /** All in which activations are stored, the doubles first. */
    static List<Storage> all(Settings settings) {
        List<Storage> all = new ArrayList<>();
        all.add(EXACT);
        for (int bits : bits(settings)) {
            all.add(new Storage(bits, false, null));
            all.add(new Storage(bits, true, null));
        }
        if (!isOfIntegers(settings)) {
            all.add(new Storage(0, false, FloatFormat.of(settings.get(Precision.STORED))));
        }
        return all;
    }

    /** The bits of whole numbers that are tried, the fewest first. */
    static List<Integer> bits(Settings settings) {
        int asked = settings.get(Precision.BITS);
        List<Integer> bits = new ArrayList<>(TRIED);
        if (!TRIED.contains(asked)) {
            int place = 0;
            while (place < bits.size() && bits.get(place) < asked) {
                place++;
            }
            bits.add(place, asked);
        }
        return bits;
    }

    /**
     * Whole numbers that go as far as the calibration did, or as the function does where
     * it is bounded and that is asked for.
     */
    static Quantisation quantisation(Settings settings, Curve f, double least, double greatest, int bits) {
        Interval own = f.activation().range();
        boolean bounds = !settings.get(Precision.RANGE).equals(Precision.CALIBRATED);
        double low = (bounds && own.low() > Double.NEGATIVE_INFINITY) ? own.low() : least;
        double high = (bounds && own.high() < Double.POSITIVE_INFINITY) ? own.high() : greatest;
        return Quantisation.of(low, high, bits);
    }

    static boolean isOfIntegers(Settings settings) {
        return settings.get(Precision.STORED).equals(Precision.INTEGERS);
    }

    /**
     * The place among all of the one that is judged.
     * @param outlier whether the calibration had its outlier, of whole numbers
     */
    static int asked(Settings settings, boolean outlier) {
        return isOfIntegers(settings) ? at(settings, settings.get(Precision.BITS), outlier) : all(settings).size() - 1;
    }

    /** The place among all of so many bits. */
    static int at(Settings settings, int bits, boolean outlier) {
        List<Storage> all = all(settings);
        for (int i = 0; i < all.size(); i++) {
            Storage storage = all.get(i);
            if (storage.format == null && storage.bits == bits && storage.outlier == outlier) {
                return i;
            }
        }
        throw new IllegalArgumentException("not tried");
    }

}
