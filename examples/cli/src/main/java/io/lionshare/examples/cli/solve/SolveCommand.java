package io.lionshare.examples.cli.solve;

import io.lionshare.apportion.ApportionmentMethod;
import io.lionshare.plugin.Plugins;
import io.lionshare.rule.AllocationRule;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import java.util.function.IntConsumer;
import picocli.CommandLine.Command;

/** Solves the problems on standard input, a line each, on all cores and in constant memory. */
@Command(
        name = "solve",
        description = "Solves problems given as JSON Lines on standard input; one answer per line, in order.",
        footer = {
            "",
            "Examples:",
            "  echo '{\"id\":1,\"op\":\"divide\",\"rule\":\"talmud\",\"total\":200,\"claims\":[100,200,300]}' |",
            "      lionshare solve",
            "  {\"id\":1,\"amounts\":[50.0,75.0,75.0]}",
            "",
            "A line that cannot be solved gets an \"error\"; the others are solved, and the exit code is 1."
        })
public final class SolveCommand implements Callable<Integer> {
    private final InputStream in;
    private final PrintWriter out;
    private final IntConsumer answered;

    /**
     * The command.
     *
     * @param in the problems, in UTF-8
     * @param out the answers
     * @param answered is given the number of answers that were written, each time that some were
     */
    public SolveCommand(InputStream in, PrintWriter out, IntConsumer answered) {
        this.in = in;
        this.out = out;
        this.answered = answered;
    }

    @Override
    public Integer call() throws IOException {
        LineSolver solver = new LineSolver(Plugins.load(AllocationRule.class), Plugins.load(ApportionmentMethod.class));
        try (BufferedReader lines = new BoundedLines(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new LinePipe(solver, lines, out, answered)
                            .run(Runtime.getRuntime().availableProcessors())
                    ? 0
                    : 1;
        }
    }
}
