package dev.actiscope.network.optimiser;

import dev.actiscope.network.layer.Theta;
import dev.actiscope.network.layer.Theta.Block;
import dev.actiscope.network.layer.Theta.Kind;

/**
 * What large weights cost beside the loss, λ₁ Σ|w| + λ₂/2 Σ w²: it draws them to 0.
 * Biases and what else learns are free.
 *
 * @param l1 λ₁, at least 0
 * @param l2 λ₂, at least 0
 */
public record Penalty(double l1, double l2) {

    /**
     * @throws IllegalArgumentException for less than 0
     */
    public Penalty {
        if (!(l1 >= 0 && l2 >= 0)) {
            throw new IllegalArgumentException("penalty");
        }
    }

    /** Nothing. */
    public static final Penalty NONE = new Penalty(0, 0);

    /**
     * Adds ∂/∂w = λ₁ sign(w) + λ₂ w to the gradients.
     */
    public void differentiate(Theta theta) {
        if (this.l1 == 0 && this.l2 == 0) {
            return;
        }
        double[] w = theta.values();
        double[] g = theta.gradients();
        for (Block block : theta.blocks()) {
            for (int i = block.from(); i < block.to() && block.kind() == Kind.WEIGHTS; i++) {
                g[i] = this.l1 * Math.signum(w[i]) + this.l2 * w[i] + g[i];
            }
        }
    }

}
