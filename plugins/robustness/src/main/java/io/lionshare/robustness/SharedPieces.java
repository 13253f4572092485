package io.lionshare.robustness;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import java.util.function.LongUnaryOperator;
import org.jspecify.annotations.Nullable;

/** Pieces of work that several threads take one after another. Safe for use by many threads. */
final class SharedPieces {
    private final long pieces;
    private final LongConsumer progress;
    private final AtomicLong next = new AtomicLong();
    private long failed = Long.MAX_VALUE;
    private @Nullable RuntimeException failure;

    SharedPieces(long pieces, LongConsumer progress) {
        this.pieces = pieces;
        this.progress = progress;
    }

    /** Takes pieces until none is left. After a failure no thread takes another one; those with lower numbers are taken by then. */
    void take(LongUnaryOperator worker) throws InterruptedException {
        for (long piece = next.getAndIncrement(); piece < pieces; piece = next.getAndIncrement()) {
            if (Thread.interrupted()) {
                throw new InterruptedException("work was interrupted");
            }
            try {
                report(worker.applyAsLong(piece));
            } catch (RuntimeException e) {
                next.set(pieces);
                note(piece, e);
            }
        }
    }

    private synchronized void report(long more) {
        progress.accept(more);
    }

    private synchronized void note(long piece, RuntimeException e) {
        if (piece < failed) {
            failed = piece;
            failure = e;
        }
    }

    /** Throws what the failed piece with the lowest number threw. */
    synchronized void requireDone() {
        if (failure != null) {
            throw failure;
        }
    }
}
