package dev.actiscope.network;

import java.util.function.Supplier;

import dev.actiscope.network.loss.Loss;
import dev.actiscope.network.optimiser.Clipping;
import dev.actiscope.network.optimiser.Optimiser;
import dev.actiscope.network.optimiser.Penalty;
import dev.actiscope.network.optimiser.Schedule;
import dev.actiscope.network.optimiser.Schedules;

/**
 * How a network is trained.
 *
 * @param loss what is to become small
 * @param optimiser makes one for each training, since it remembers the steps of one
 * @param rate the learning rate η, at least 0
 * @param schedule how it changes
 * @param penalty on the weights
 * @param clipping of the gradients
 * @param batch the examples of a step, at least 1
 */
public record Hyperparameters(Loss loss, Supplier<Optimiser> optimiser, double rate, Schedule schedule, Penalty penalty,
        Clipping clipping, int batch) {

    /**
     * @throws IllegalArgumentException for a rate or a batch out of range
     */
    public Hyperparameters {
        if (!(rate >= 0) || batch < 1) {
            throw new IllegalArgumentException("out of range");
        }
    }

    /**
     * At a constant rate, without penalty and clipping.
     */
    public static Hyperparameters of(Loss loss, Supplier<Optimiser> optimiser, double rate, int batch) {
        return new Hyperparameters(loss, optimiser, rate, Schedules.constant(), Penalty.NONE, Clipping.NONE, batch);
    }

    /** The same with another schedule. */
    public Hyperparameters schedule(Schedule other) {
        return new Hyperparameters(this.loss, this.optimiser, this.rate, other, this.penalty, this.clipping,
                this.batch);
    }

    /** The same with another penalty. */
    public Hyperparameters penalty(Penalty other) {
        return new Hyperparameters(this.loss, this.optimiser, this.rate, this.schedule, other, this.clipping,
                this.batch);
    }

    /** The same with other clipping. */
    public Hyperparameters clipping(Clipping other) {
        return new Hyperparameters(this.loss, this.optimiser, this.rate, this.schedule, this.penalty, other,
                this.batch);
    }

}
