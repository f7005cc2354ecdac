package dev.actiscope.browser.lab;

import dev.actiscope.experiment.NetworkTrial;
import dev.actiscope.experiment.Run;
import dev.actiscope.experiment.lab.nonlinearity.NetworkJson;
import dev.actiscope.experiment.lab.nonlinearity.PlainNetwork;
import dev.actiscope.listing.NetworkListing;
import dev.actiscope.listing.Target;
import dev.actiscope.network.NeuralNetwork;
import dev.actiscope.network.layer.Dense;

/**
 * What a page asks of the playground's first network, which goes on in the worker that
 * leads.
 */
final class NetworkDoor {

    private NetworkDoor() {
    }

    private static NetworkTrial trial(Run run) {
        return (NetworkTrial) run.trial(0);
    }

    private static NeuralNetwork network(Run run) {
        return trial(run).network();
    }

    static String tell(Run run) {
        return NetworkJson.of(run.settings(), 0, trial(run));
    }

    static double[] outputMap(Run run) {
        return NetworkJson.output(run.settings(), 0, network(run));
    }

    static double[] examples(Run run) {
        return NetworkJson.examples(run.settings(), 0);
    }

    static double[] sketch(String data) {
        return NetworkJson.sketch(data);
    }

    static double[] unitMaps(Run run, int cells) {
        return NetworkJson.maps(run.settings(), 0, network(run), cells);
    }

    static double[] featureMaps(Run run, int cells) {
        return NetworkJson.features(run.settings(), 0, cells);
    }

    static void setWeight(Run run, int layer, int unit, int input, double value) {
        NeuralNetwork network = network(run);
        Dense dense = network.denses().get(layer);
        int place = (input < 0) ? dense.biases() + unit : dense.weights() + unit * dense.inputs() + input;
        network.theta().values()[place] = value;
    }

    static String code(Run run, String target) {
        for (Target each : Target.values()) {
            if (each.key().equals(target)) {
                return NetworkListing.of(PlainNetwork.of(run.settings(), network(run)), each);
            }
        }
        throw new IllegalArgumentException(target);
    }

}
