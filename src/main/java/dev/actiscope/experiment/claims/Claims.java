package dev.actiscope.experiment.claims;

import java.util.List;
import java.util.function.Supplier;

import dev.actiscope.experiment.report.Verdict;

/**
 * The list of all claims, in the article's order: whoever adds an experiment writes here
 * which claims it decides, and where they hold most clearly and where they do not.
 */
public final class Claims {

    private static final List<Claim> ALL = List.of(
            shown("1.1", new Evidence("neuron", "", "f=log(x)&x=1&w=-1&b=0")),
            shown("1.2", new Evidence("nonlinearity", "", "data=gaussians"), new Evidence("neuron", null, "")),
            shown("1.3", new Evidence("nonlinearity", "", "f=identity"), new Evidence("neuron", "", "f=identity")),
            told("1.4", "f=sigmoid&f=tanh&f=relu&f=leaky-relu&f=prelu&f=rrelu"),
            computed("2.1", Computed::sigmoidSquashes, "f=sigmoid"),
            computed("2.4", Computed::sigmoidIsLikeAProbability, "f=sigmoid"),
            computed("2.5", Computed::sigmoidsSlopeIsEasy, "f=sigmoid"),
            shown("2.6", new Evidence("gradient-flow", "", null)),
            told("2.9", "f=sigmoid"),
            computed("3.1", Computed::tanhSquashes, "f=tanh&f=sigmoid"),
            told("3.2b", "f=tanh&f=identity"),
            shown("3.4", new Evidence("gradient-flow", null, ""), new Evidence("race", null, "")),
            shown("3.5", new Evidence("race", null, "")),
            shown("3.6", new Evidence("gradient-flow", "", null)),
            computed("3.7", Computed::tanhWrittenOut, "f=(exp(x)-exp(-x))/(exp(x)%2Bexp(-x))&x=-800..800"),
            computed("4.1", Computed::reluPassesPositives, "f=relu"),
            shown("4.2", new Evidence("gradient-flow", null, ""), new Evidence("race", null, "")),
            told("4.4", "f=relu"),
            shown("4.6", new Evidence("gradient-flow", "", null)),
            shown("4.7", new Evidence("gradient-flow", null, "")),
            shown("4.8", new Evidence("dying-units", "", null)),
            shown("4.9", new Evidence("gradient-flow", null, "")),
            computed("5.1", Computed::softplusIsSmoother, "f=softplus&f=relu"),
            shown("6.1", new Evidence("dying-units", "", null), new Evidence("neuron", "", "f=leaky-relu")),
            shown("6.3", new Evidence("dying-units", "", null)),
            new Claim("6.4", List.of(new Evidence("dying-units", "", null)), Computed::leakyIsAMaximum,
                    "f=max(x,a*x):a=0.2&f=leaky-relu:leak=0.2"),
            shown("6.5", new Evidence("dying-units", "", null)),
            shown("6.6", new Evidence("race", null, "")),
            shown("7.1", new Evidence("race", null, "")),
            computed("7.2", Computed::swishHasItsShape, "f=swish"),
            shown("7.3", new Evidence("race", null, "")),
            told("7.4", "f=swish:beta=0&f=swish:beta=0.5&f=swish&f=swish:beta=10"),
            computed("7.5", Computed::swishLiesBetween, "f=swish:beta=0&f=swish&f=swish:beta=100&f=relu"),
            told("7.6", "f=swish"),
            shown("8.1", new Evidence("race", null, "")),
            shown("8.2", new Evidence("race", null, "")),
            shown("8.3", new Evidence("race", "", null)));

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
