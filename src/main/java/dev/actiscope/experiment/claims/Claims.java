package dev.actiscope.experiment.claims;

import java.util.List;
import java.util.function.Supplier;

import dev.actiscope.experiment.report.Verdict;

/**
 * The list of all claims, in the article's order: whoever adds an experiment writes here
 * which claims it decides, and where they hold most clearly and where they do not.
 */
public final class Claims {

    private static final List<Claim> ALL = List.of(shown("1.1", new Evidence("neuron", "", "f=log(x)&x=1&w=-1&b=0")),
            shown("1.2", new Evidence("nonlinearity", "", "data=gaussians"), new Evidence("neuron", null, "")),
            shown("1.3", new Evidence("nonlinearity", "", "f=identity"), new Evidence("neuron", "", "f=identity")),
            told("1.4", "f=sigmoid&f=tanh&f=relu&f=leaky-relu&f=prelu&f=rrelu"),
            computed("2.1", Computed::sigmoidSquashes, "f=sigmoid"),
            shown("2.2", new Evidence("saturation", "", "x=-100,-1000")),
            shown("2.3", new Evidence("saturation", "", "share=0.1")),
            computed("2.4", Computed::sigmoidIsLikeAProbability, "f=sigmoid"),
            computed("2.5", Computed::sigmoidsSlopeIsEasy, "f=sigmoid"),
            shown("2.6", new Evidence("gradient-flow", "depth=50", "normalisation=batch"),
                    new Evidence("initialisation", "depth=12&steps=20", "f=sigmoid&large=1.5&steps=1")),
            shown("2.7", new Evidence("zero-centre", "", "goal=together")),
            shown("2.8", new Evidence("cost", null, "")), told("2.9", "f=sigmoid"),
            computed("3.1", Computed::tanhIsRescaledSigmoid, "f=tanh&f=sigmoid"),
            shown("3.2", new Evidence("saturation", "weight=2&from=0.1&against=-0.1", "")),
            told("3.2b", "f=tanh&f=identity"), shown("3.3", new Evidence("saturation", "", "x=-1,2.9")),
            shown("3.4",
                    new Evidence("race",
                            "f=tanh&f=sigmoid&f=sigmoid(x)-0.5&f=sigmoid(4*x)&data=xor&width=8"
                                    + "&initialiser=he&steps=200&heats=4&tried=0.2,0.8,3.2,12.8,51.2",
                            "f=tanh&f=sigmoid&f=sigmoid(x)-0.5&f=sigmoid(4*x)"),
                    new Evidence("gradient-flow", null, "gain=0.5")),
            shown("3.5", new Evidence("zero-centre", "", "goal=together"),
                    new Evidence("race", "f=tanh&f=tanh(x)%2B1&initialiser=xavier", "")),
            shown("3.6", new Evidence("gradient-flow", "gain=0.5", "gain=2"),
                    new Evidence("cost", "f=relu&f=tanh", "laps=4")),
            computed("3.7", Computed::tanhWrittenOut, "f=(exp(x)-exp(-x))/(exp(x)%2Bexp(-x))&x=-800..800"),
            computed("4.1", Computed::reluPassesPositives, "f=relu"),
            shown("4.2", new Evidence("race", "data=circle&steps=200&tried=0.2,0.8,3.2,12.8", ""),
                    new Evidence("gradient-flow", null, "")),
            shown("4.3", new Evidence("cost", "f=relu&f=gelu", "f=relu&f=identity")), told("4.4", "f=relu"),
            shown("4.5", new Evidence("zero-centre", "", "f=sigmoid")),
            shown("4.6",
                    new Evidence("race", "f=relu(x)-0.4&f=relu&initialiser=he&data=circle",
                            "f=relu(x)-0.4&f=relu&initialiser=he"),
                    new Evidence("gradient-flow", null, "normalisation=batch")),
            shown("4.7", new Evidence("gradient-flow", "gain=2", ""),
                    new Evidence("initialisation", "f=relu&large=10", "large=1")),
            shown("4.8", new Evidence("dying-units", "", "rate=0.001")),
            shown("4.9", new Evidence("gradient-flow", null, ""), new Evidence("precision", null, "")),
            shown("4.9b", new Evidence("precision", "bits=4&outlier=100", "")),
            new Claim("5.1", List.of(new Evidence("cost", "f=relu&f=softplus", "laps=4")), Computed::softplusIsSmoother,
                    "f=softplus&f=relu"),
            shown("6.1", new Evidence("dying-units", "", "rate=0.001"), new Evidence("neuron", "", "f=leaky-relu")),
            shown("6.2", new Evidence("noise", "", "f=noisy-relu:sigma=5")),
            shown("6.3", new Evidence("dying-units", "", "f=relu&f=elu")),
            new Claim("6.4", List.of(new Evidence("dying-units", "", null)), Computed::leakyIsAMaximum,
                    "f=max(x,a*x):a=0.2&f=leaky-relu:leak=0.2"),
            shown("6.5",
                    new Evidence("learned", "f=prelu&normalisation=none&seeds=32",
                            "f=prelu&normalisation=none&rate=0.0001"),
                    new Evidence("noise", "f=rrelu&steps=200", "f=rrelu:lower=-1,upper=1"),
                    new Evidence("dying-units", "", null)),
            shown("6.6",
                    new Evidence("race",
                            "f=elu&f=relu&normalisation=with-and-without&steps=300&seeds=16&heats=3&width=16&batch=16",
                            "f=elu&f=relu&normalisation=with-and-without")),
            shown("7.1", new Evidence("learned", null, ""),
                    new Evidence("race", null,
                            "f=swish:beta=0.3&f=swish&f=swish:beta=3&normalisation=batch&data=circle")),
            computed("7.2", Computed::swishHasItsShape, "f=swish"),
            shown("7.3",
                    new Evidence("race",
                            "f=swish&f=relu&depth=8&steps=150&heats=4&seeds=16&width=16&batch=16&tried=0.03,0.1,0.3,1",
                            "f=swish&f=relu&depth=10&steps=100&heats=4&data=circle")),
            told("7.4", "f=swish:beta=0&f=swish:beta=0.5&f=swish&f=swish:beta=10"),
            new Claim("7.5", List.of(new Evidence("learned", "", "f=swish:beta=-1&normalisation=none")),
                    Computed::swishLiesBetween, "f=swish:beta=0&f=swish&f=swish:beta=100&f=relu"),
            told("7.6", "f=swish"),
            shown("8.1", new Evidence("race", null, "f=tanh&f=sigmoid&data=xor&steps=200&tried=0.2,0.8,3.2,12.8")),
            shown("8.2", new Evidence("race", null, "f=tanh&f=sigmoid&data=xor&steps=200&tried=0.2,0.8,3.2,12.8")),
            shown("8.3", new Evidence("race", "", "f=leaky-relu")));

    private Claims() {
    }

    /** All claims. */
    public static List<Claim> all() {
        return ALL;
    }

    private static Claim shown(String number, Evidence... evidence) {
        return new Claim(number, List.of(evidence), null, null);
    }

    private static Claim computed(String number, Supplier<Verdict> computation, String explorer) {
        return new Claim(number, List.of(), computation, explorer);
    }

    private static Claim told(String number, String explorer) {
        return new Claim(number, List.of(), null, explorer);
    }

}
