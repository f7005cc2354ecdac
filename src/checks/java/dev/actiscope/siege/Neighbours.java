package dev.actiscope.siege;

import java.util.ArrayList;
import java.util.List;

/**
 * What else a machine has to run: each of them would take a processor if it could have
 * one, and pauses for nobody.
 */
final class Neighbours implements AutoCloseable {

    private final List<Thread> threads = new ArrayList<>();

    private volatile boolean wanted = true;

    Neighbours(int count) {
        for (int i = 0; i < count; i++) {
            Thread thread = new Thread(this::compute);
            thread.setDaemon(true);
            thread.start();
            this.threads.add(thread);
        }
    }

    private void compute() {
        while (this.wanted) {
            Thread.onSpinWait();
        }
    }

    @Override
    public void close() throws InterruptedException {
        this.wanted = false;
        for (Thread thread : this.threads) {
            thread.join();
        }
    }

}
