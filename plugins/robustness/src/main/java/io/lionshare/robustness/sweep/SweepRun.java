package io.lionshare.robustness.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;

/** One part of a sweep at work: each thread takes the next chunk of draws and counts it in a tally of its own. */
final class SweepRun {
    private final DrawModel model;
    private final SweepPart part;
    private final LongConsumer progress;
    private final AtomicLong next;
    private long done;

    SweepRun(DrawModel model, SweepPart part, LongConsumer progress) {
        this.model = model;
        this.part = part;
        this.progress = progress;
        this.next = new AtomicLong(part.from());
    }

    Tally run(int threads) throws InterruptedException {
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            List<Callable<Tally>> work = new ArrayList<>();
            for (int k = 0; k < threads; k++) {
                work.add(this::work);
            }
            Tally sum = new Tally(model.members());
            for (Future<Tally> tally : workers.invokeAll(work)) {
                sum.add(tally.get());
            }
            return sum;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException("a thread of a sweep failed", e);
        } finally {
            workers.shutdownNow();
        }
    }

    private Tally work() throws InterruptedException {
        Tally tally = new Tally(model.members());
        DrawBlock block = new DrawBlock(model.members());
        DrawSource source = model.source();
        for (long from = take(); from < part.to(); from = take()) {
            if (Thread.interrupted()) {
                throw new InterruptedException("sweep was interrupted");
            }
            int count = (int) Math.min(DrawBlock.SIZE, part.to() - from);
            block.clear();
            source.fill(from, count, block);
            tally.add(block);
            report(count);
        }
        return tally;
    }

    private long take() {
        return next.getAndAdd(DrawBlock.SIZE);
    }

    private synchronized void report(int count) {
        done += count;
        progress.accept(done);
    }
}
