package dev.actiscope.network.optimiser;

import java.util.function.Supplier;

/**
 * The optimisers by the words of addresses, with the defaults that are usual.
 */
public final class Optimisers {

    private static final double MOMENTUM = 0.9;

    /** PyTorch's. */
    private static final double DECAY = 0.01;

    private Optimisers() {
    }

    /**
     * Makes an optimiser for each training.
     * @param word {@code sgd}, {@code momentum}, {@code nesterov}, {@code rmsprop},
     * {@code adam} or {@code adamw}
     * @throws IllegalArgumentException for any other
     */
    public static Supplier<Optimiser> named(String word) {
        return switch (word) {
            case "sgd" -> Sgd::new;
            case "momentum" -> () -> new Sgd(MOMENTUM, false);
            case "nesterov" -> () -> new Sgd(MOMENTUM, true);
            case "rmsprop" -> RmsProp::new;
            case "adam" -> Adam::new;
            case "adamw" -> () -> Adam.withDecay(DECAY);
            default -> throw new IllegalArgumentException(word);
        };
    }

}
