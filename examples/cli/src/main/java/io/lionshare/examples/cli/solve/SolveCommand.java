package io.lionshare.examples.cli.solve;

import io.lionshare.apportion.ApportionmentMethod;
import io.lionshare.plugin.Plugins;
import io.lionshare.rule.AllocationRule;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Solves the problems on standard input, one line at a time, in constant memory. */
@Command(
        name = "solve",
        description = "Solve problems given as JSON Lines on standard input; one answer per line, in order.",
        footer = {
            "",
            "Example:",
            "  echo '{\"id\":1,\"op\":\"divide\",\"rule\":\"talmud\",\"total\":200,\"claims\":[100,200,300]}' |",
            "      lionshare solve",
            "  {\"id\":1,\"amounts\":[50.0,75.0,75.0]}",
            "",
            "Exit code 0 when every line was solved, 1 when a line has an \"error\" instead."
        },
        mixinStandardHelpOptions = true)
public final class SolveCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        LineSolver solver = new LineSolver(Plugins.load(AllocationRule.class), Plugins.load(ApportionmentMethod.class));
        PrintWriter out = spec.commandLine().getOut();
        boolean allSolved = true;
        try (BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                LineSolver.Solved answer = solver.solve(line);
                allSolved &= answer.solved();
                out.print(answer.text());
                out.print('\n');
            }
        }
        out.flush();
        return allSolved ? 0 : 1;
    }
}
