package io.lionshare.examples.cli;

import java.io.PrintWriter;
import java.io.Writer;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * The line on a terminal that shows that a command works: at what, how much of it is done where that is known, and for how long.
 * It stays silent for the first second, is drawn a few times a second from then on, and is wiped for good before results are
 * printed. Safe for use by many threads.
 */
final class ProgressLine {
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(1);
    private static final long MILLISECONDS_BETWEEN = 250;

    private final PrintWriter out;
    private final LongSupplier clock;
    private final boolean isWatched;
    private ProgressBar bar = ProgressBar.of("");
    private long begin;
    private int length;
    private boolean isEnded = true;

    private ProgressLine(PrintWriter out, LongSupplier clock, boolean isWatched) {
        this.out = out;
        this.clock = clock;
        this.isWatched = isWatched;
    }

    /**
     * A line that a user sees.
     *
     * @param out a terminal
     * @param clock nanoseconds from any beginning
     */
    static ProgressLine on(PrintWriter out, LongSupplier clock) {
        return new ProgressLine(out, clock, true);
    }

    /** A line that no user would see, and that is not drawn. */
    static ProgressLine none() {
        return new ProgressLine(new PrintWriter(Writer.nullWriter()), () -> 0, false);
    }

    /** The work begins; the timer that draws the line runs until it is closed. */
    Timer begin(String work) {
        start(work);
        if (!isWatched) {
            return () -> {};
        }
        ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "progress");
            thread.setDaemon(true);
            return thread;
        });
        ScheduledFuture<?> drawing = timer.scheduleAtFixedRate(
                this::draw, MILLISECONDS_BETWEEN, MILLISECONDS_BETWEEN, TimeUnit.MILLISECONDS);
        return () -> {
            drawing.cancel(false);
            timer.shutdown();
            end();
        };
    }

    /** Draws a line until it is closed. */
    interface Timer extends AutoCloseable {
        @Override
        void close();
    }

    /** The same without a timer. */
    synchronized void start(String work) {
        bar = ProgressBar.of(work);
        begin = clock.getAsLong();
        isEnded = false;
    }

    /** From now on this work is shown. */
    synchronized ProgressBar show(ProgressBar work) {
        bar = work;
        return work;
    }

    synchronized void draw() {
        long nanoseconds = clock.getAsLong() - begin;
        if (isWatched && !isEnded && nanoseconds >= PATIENCE) {
            String line = bar + ", " + TimeUnit.NANOSECONDS.toSeconds(nanoseconds) + " s";
            out.print("\r" + line + " ".repeat(Math.max(0, length - line.length())));
            out.flush();
            length = line.length();
        }
    }

    /** Wipes the line, and draws it no more. */
    synchronized void end() {
        isEnded = true;
        if (length > 0) {
            out.print("\r" + " ".repeat(length) + "\r");
            out.flush();
            length = 0;
        }
    }
}
