package io.lionshare.examples.cli;

import java.io.PrintWriter;
import java.util.List;

/**
 * Where a command writes.
 *
 * @param out results
 * @param err one clear message when something is wrong, and nothing else
 * @param width the number of columns to fill unless an option says otherwise
 */
record Console(PrintWriter out, PrintWriter err, int width) {
    static final int LEAST_WIDTH = 60;
    static final int MOST_WIDTH = 1000;
    static final int USUAL_WIDTH = 100;

    void print(List<String> lines) {
        lines.forEach(line -> out.print(line + "\n"));
        out.flush();
    }

    void complain(String message) {
        err.print("lionshare: " + message + "\n");
        err.flush();
    }
}
