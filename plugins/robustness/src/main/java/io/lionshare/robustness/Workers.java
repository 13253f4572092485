package io.lionshare.robustness;

import io.lionshare.plugin.Nouns;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongConsumer;
import java.util.function.LongUnaryOperator;
import java.util.function.Supplier;

/**
 * Threads that share work: each takes the next piece until none is left. Chance decides which thread takes which piece. So what is made
 * of a piece must depend on its number alone, and what a thread adds up must not depend on the order.
 *
 * @param threads how many work at the same time, &ge; 1
 * @param progress is given how much more is done, by one thread at a time
 */
public record Workers(int threads, LongConsumer progress) {
    /** Refuses null, and no thread. */
    public Workers {
        Objects.requireNonNull(progress, "progress of workers");
        if (threads < 1) {
            throw new IllegalArgumentException("number of threads (" + threads + ") must be >= 1");
        }
    }

    /**
     * One thread for each core.
     *
     * @param progress is given how much more is done, by one thread at a time
     * @return the workers
     */
    public static Workers onAllCores(LongConsumer progress) {
        return new Workers(Runtime.getRuntime().availableProcessors(), progress);
    }

    /**
     * Does all pieces.
     *
     * @param <W> what a thread makes of its pieces
     * @param pieces how many there are, &ge; 0; their numbers begin at 0
     * @param worker makes what one thread works with; it is given the number of a piece, and returns how much was done
     * @return what the threads worked with
     * @throws InterruptedException if the thread is interrupted; then pieces are left undone
     * @throws RuntimeException what a piece threw; of several the one with the lowest number, so that it is the same at any number of threads
     */
    public <W extends LongUnaryOperator> List<W> share(long pieces, Supplier<W> worker) throws InterruptedException {
        Objects.requireNonNull(worker, "worker");
        SharedPieces shared = new SharedPieces(pieces, progress);
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            List<Callable<W>> work = new ArrayList<>();
            for (int k = 0; k < threads; k++) {
                work.add(() -> {
                    W own = worker.get();
                    shared.take(own);
                    return own;
                });
            }
            List<W> done = new ArrayList<>();
            for (Future<W> each : executor.invokeAll(work)) {
                done.add(each.get());
            }
            shared.requireDone();
            return done;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException("a thread failed: " + e.getCause(), e);
        } finally {
            executor.shutdownNow();
        }
    }

    @Override
    public String toString() {
        return Nouns.count(threads, "threads");
    }
}
