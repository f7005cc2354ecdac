package dev.actiscope.network.data;

import dev.actiscope.activation.math.RandomSource;

/**
 * Orders by chance.
 */
final class Order {

    private Order() {
    }

    /**
     * The numbers from 0 in an order that is as likely as any other.
     *
     * @see <a href="https://doi.org/10.1145/364520.364540">Durstenfeld, 1964, after
     * Fisher and Yates</a>
     */
    static int[] shuffled(int count, RandomSource random) {
        int[] order = new int[count];
        for (int i = 0; i < count; i++) {
            order[i] = i;
        }
        shuffle(order, random);
        return order;
    }

    static void shuffle(int[] order, RandomSource random) {
        for (int i = order.length - 1; i > 0; i--) {
            int other = (int) (random.nextDouble() * (i + 1));
            int kept = order[i];
            order[i] = order[other];
            order[other] = kept;
        }
    }

}
