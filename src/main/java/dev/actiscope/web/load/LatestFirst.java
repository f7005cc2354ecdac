package dev.actiscope.web.load;

import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;

import org.apache.tomcat.util.threads.RetryableQueue;
import org.apache.tomcat.util.threads.TaskThreadFactory;
import org.apache.tomcat.util.threads.ThreadPoolExecutor;

/**
 * Where requests wait when all threads are taken: the one that came last is next. Of a
 * thousand that come at once the first would all be served before the next visitor, and
 * who has been waiting longest has most likely gone.
 */
final class LatestFirst extends LinkedBlockingDeque<Runnable> implements RetryableQueue<Runnable> {

    private static final long serialVersionUID = 1;

    private transient ThreadPoolExecutor threads;

    private LatestFirst() {
    }

    /**
     * Threads of which another one is made only when all are taken.
     * @param least how many are kept
     * @param most how many there may be
     * @param idle after how many milliseconds the others go that have nothing to do
     */
    static ThreadPoolExecutor threads(int least, int most, long idle, TaskThreadFactory factory) {
        LatestFirst waiting = new LatestFirst();
        waiting.threads = new ThreadPoolExecutor(least, most, idle, TimeUnit.MILLISECONDS, waiting, factory);
        return waiting.threads;
    }

    /**
     * Puts a request in front, if no thread is to be made for it.
     */
    @Override
    public boolean offer(Runnable request) {
        int made = this.threads.getPoolSize();
        boolean enough = made == this.threads.getMaximumPoolSize() || this.threads.getSubmittedCount() <= made;
        return enough && offerFirst(request);
    }

    /**
     * Puts a request in front for which no thread could be made.
     * @throws RejectedExecutionException if the threads are to end
     */
    @Override
    public boolean force(Runnable request) {
        if (this.threads.isShutdown()) {
            throw new RejectedExecutionException("the threads are to end");
        }
        return offerFirst(request);
    }

}
