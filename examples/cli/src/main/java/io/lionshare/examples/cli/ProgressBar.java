package io.lionshare.examples.cli;

import java.util.concurrent.atomic.AtomicInteger;

/** Work, and how many of its steps are done. Steps may come from many threads. */
final class ProgressBar {
    private static final int CELLS = 30;

    private final String work;
    private final int steps;
    private final AtomicInteger done = new AtomicInteger();

    private ProgressBar(String work, int steps) {
        this.work = work;
        this.steps = steps;
    }

    /** Work of which it is not known how much there is. */
    static ProgressBar of(String work) {
        return new ProgressBar(work, 0);
    }

    /**
     * Work of which nothing is done yet.
     *
     * @param work what is done, in a word or two
     * @param steps how many there are, &gt; 0
     */
    static ProgressBar of(String work, int steps) {
        return new ProgressBar(work, steps);
    }

    /** One more step is done. */
    void step() {
        step(1);
    }

    /** More steps are done. */
    void step(int more) {
        done.addAndGet(more);
    }

    /** The work, and a bar where the number of steps is known. */
    @Override
    public String toString() {
        int number = done.get();
        if (steps == 0) {
            return work + (number == 0 ? "" : ": " + number);
        }
        int full = (int) ((long) CELLS * Math.min(number, steps) / steps);
        return work + " [" + "#".repeat(full) + "-".repeat(CELLS - full) + "] " + number + " of " + steps;
    }
}
