package io.lionshare.examples.cli;

import java.io.PrintWriter;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;

/**
 * How far work is, in one line that is wiped in the end. It stays silent for the first second, and for good where nobody looks: the
 * writer is then one that writes nowhere. Steps may come from many threads.
 */
final class ProgressBar implements AutoCloseable {
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(1);
    private static final int CELLS = 30;

    private final String work;
    private final int steps;
    private final PrintWriter out;
    private final LongSupplier clock;
    private final long begin;
    private final AtomicInteger done = new AtomicInteger();
    private int length;

    /**
     * Nothing is done yet.
     *
     * @param work what is done, in a word
     * @param steps how many there are
     * @param out where the line goes
     * @param clock nanoseconds from any beginning
     */
    ProgressBar(String work, int steps, PrintWriter out, LongSupplier clock) {
        this.work = work;
        this.steps = steps;
        this.out = out;
        this.clock = clock;
        this.begin = clock.getAsLong();
    }

    /** One more step is done. */
    void step() {
        int number = done.incrementAndGet();
        if (clock.getAsLong() - begin >= PATIENCE) {
            show(number);
        }
    }

    private synchronized void show(int number) {
        int full = (int) ((long) CELLS * Math.min(number, steps) / Math.max(1, steps));
        String line = work + " [" + "#".repeat(full) + "-".repeat(CELLS - full) + "] " + number + " of " + steps;
        length = Math.max(length, line.length());
        out.print("\r" + line);
        out.flush();
    }

    /** Wipes the line, if there is one. */
    @Override
    public synchronized void close() {
        if (length > 0) {
            out.print("\r" + " ".repeat(length) + "\r");
            out.flush();
        }
    }
}
