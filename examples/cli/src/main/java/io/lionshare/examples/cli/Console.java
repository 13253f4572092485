package io.lionshare.examples.cli;

import io.lionshare.plugin.PrintableText;
import java.io.InputStream;
import java.io.PrintWriter;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * Where a command reads and writes.
 *
 * @param in a scenario or problems, if they are asked for from standard input
 * @param out results
 * @param err one clear message when something is wrong, and what is to be said that is not a result
 * @param width the number of columns to fill unless an option says otherwise
 * @param isTerminal whether a user sees {@code out}, so that colours are of use
 * @param progress the line that shows that a command works
 */
record Console(InputStream in, PrintWriter out, PrintWriter err, int width, boolean isTerminal, ProgressLine progress) {
    static final int LEAST_WIDTH = 60;
    static final int MOST_WIDTH = 1000;
    static final int USUAL_WIDTH = 100;

    /** A console that no user watches. */
    static Console of(InputStream in, PrintWriter out, PrintWriter err) {
        return new Console(in, out, err, USUAL_WIDTH, false, ProgressLine.none());
    }

    void print(List<String> lines) {
        lines.forEach(line -> out.print(line + "\n"));
        out.flush();
    }

    /** Work with a known number of steps; until they are done, the progress line shows how many of them are. */
    ProgressBar progress(String work, int steps) {
        return progress.show(ProgressBar.of(work, steps));
    }

    /** Work of which it is not known how much there is: from the first step on, the progress line shows how many are done. */
    IntConsumer counter(String work) {
        ProgressBar bar = ProgressBar.of(work);
        return steps -> {
            bar.step(steps);
            progress.show(bar);
        };
    }

    /** Says what is not a result, which may be read by a program. */
    void note(String text) {
        progress.end();
        err.print(text + "\n");
        err.flush();
    }

    /** A message can have in it what a stranger wrote, so that nothing of it may reach a terminal as an order. */
    void complain(String message) {
        note("lionshare: " + PrintableText.text(PrintableText.message(message)));
    }
}
