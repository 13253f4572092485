package io.lionshare.examples.cli;

import io.lionshare.joint.JointProblem;
import io.lionshare.joint.PriceInterval;
import io.lionshare.joint.PriceSearch;
import io.lionshare.model.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import picocli.CommandLine.Option;

/** {@code --intervals} and {@code --seconds}: how far prices can move, all of it or as much as time allows. */
final class IntervalsOption {
    @Option(
            names = "--intervals",
            description = "Shows for each member how far each price can move while it gives the same; takes seconds.")
    private boolean wanted;

    @Option(
            names = "--seconds",
            paramLabel = "NUMBER",
            description =
                    "With --intervals: begins no search after this number of seconds; the report says how many are"
                            + " missing.")
    private double seconds = Double.POSITIVE_INFINITY;

    boolean areWanted() {
        if (!(seconds >= 0)) {
            throw new UsageException("--seconds (" + seconds + ") must be >= 0");
        }
        if (seconds < Double.POSITIVE_INFINITY && !wanted) {
            throw new UsageException("--seconds limits the search of --intervals, which is not asked for");
        }
        return wanted;
    }

    /** The intervals of all members and kinds that time allows, on all cores; which ones depends on the machine. */
    List<PriceInterval> search(JointProblem problem, Console console) {
        List<Supplier<PriceInterval>> tasks = new ArrayList<>();
        for (PriceSearch search : PriceSearch.ofAll(problem)) {
            for (Member member : problem.alliance().members()) {
                tasks.add(() -> search.interval(member.id()));
            }
        }
        long begin = System.nanoTime();
        ProgressBar progress = console.progress("searching", tasks.size());
        return tasks.parallelStream()
                .map(task -> {
                    double passed = (System.nanoTime() - begin) / (double) TimeUnit.SECONDS.toNanos(1);
                    Optional<PriceInterval> found = passed < seconds ? Optional.of(task.get()) : Optional.empty();
                    progress.step();
                    return found;
                })
                .flatMap(Optional::stream)
                .toList();
    }
}
