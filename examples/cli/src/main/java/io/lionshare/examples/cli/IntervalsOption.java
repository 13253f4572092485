package io.lionshare.examples.cli;

import io.lionshare.joint.JointProblem;
import io.lionshare.joint.PriceInterval;
import io.lionshare.joint.PriceSearch;
import io.lionshare.model.Burden;
import io.lionshare.model.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
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
        long begin = System.nanoTime();
        List<Member> members = problem.alliance().members();
        List<Burden> kinds = problem.burdens();
        ProgressBar progress = console.progress("searching", kinds.size() * members.size());
        List<PriceInterval> found = new ArrayList<>();
        // one kind after another: what a search remembers of the prices that it tried is large
        for (Burden kind : kinds) {
            PriceSearch search = PriceSearch.of(problem, kind.id());
            found.addAll(members.parallelStream()
                    .filter(member -> {
                        progress.step();
                        return System.nanoTime() - begin < seconds * TimeUnit.SECONDS.toNanos(1);
                    })
                    .map(member -> search.interval(member.id()))
                    .toList());
        }
        return found;
    }
}
