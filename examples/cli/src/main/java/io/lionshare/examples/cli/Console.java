package io.lionshare.examples.cli;

import io.lionshare.plugin.Visible;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.List;

/**
 * Where a command writes.
 *
 * @param out results
 * @param err one clear message when something is wrong, the bar of long work while it is watched, and what was written beside results
 * @param width the number of columns to fill unless an option says otherwise
 * @param isWatched whether somebody sees {@code err} while a command runs
 */
record Console(PrintWriter out, PrintWriter err, int width, boolean isWatched) {
    static final int LEAST_WIDTH = 60;
    static final int MOST_WIDTH = 1000;
    static final int USUAL_WIDTH = 100;

    void print(List<String> lines) {
        lines.forEach(line -> out.print(line + "\n"));
        out.flush();
    }

    /** A bar on {@code err} for long work; where nobody watches, it goes nowhere. */
    ProgressBar progress(String work, int steps) {
        PrintWriter to = isWatched ? err : new PrintWriter(Writer.nullWriter());
        return new ProgressBar(work, steps, to, System::nanoTime);
    }

    /** A message can have in it what a stranger wrote, so that nothing of it may reach a terminal as an order. */
    void complain(String message) {
        err.print("lionshare: " + Visible.text(Visible.message(message)) + "\n");
        err.flush();
    }
}
