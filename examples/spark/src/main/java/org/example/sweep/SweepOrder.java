package org.example.sweep;

import io.lionshare.files.ScenarioReader;
import io.lionshare.plan.Scenario;
import io.lionshare.robustness.WeightSpace;
import io.lionshare.robustness.sweep.Sweep;
import io.lionshare.robustness.sweep.SweepCounts;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What to draw. Each machine makes the sweep again from this order, which is all that is sent to it.
 *
 * @param scenario a bundled scenario, or a file at the same path on every machine
 * @param burden the id of one of its burdens
 * @param draws how many
 * @param seed of all draws
 * @param parts into how many the draws are divided, &ge; 1; the counts are the same for any number
 */
record SweepOrder(String scenario, String burden, long draws, long seed, int parts) implements Serializable {
    /** A sweep over the weights of all strategies of all plans, as {@code lionshare robust --part} draws them. */
    Sweep sweep() throws IOException {
        Scenario chosen = read();
        return Sweep.of(chosen, chosen.burden(burden))
                .withWeights(WeightSpace.ofPlans(chosen.plans()))
                .withDraws(draws)
                .withSeed(seed);
    }

    private Scenario read() throws IOException {
        ScenarioReader reader = ScenarioReader.load();
        Path file = Path.of(scenario);
        return (Files.exists(file) ? reader.read(file) : reader.readBundled(scenario)).scenario();
    }

    /** Counts one part on one thread: Spark runs as many parts at once as it has cores. */
    byte[] count(int part) throws IOException, InterruptedException {
        Sweep sweep = sweep();
        return bytes(sweep.run(sweep.part(part, parts), 1, done -> {}));
    }

    /** Adds the counts of two groups of parts, in either order. */
    static byte[] merge(byte[] one, byte[] other) throws IOException {
        return bytes(counts(one).merge(counts(other)));
    }

    private static SweepCounts counts(byte[] bytes) throws IOException {
        return SweepCounts.read(new ByteArrayInputStream(bytes));
    }

    private static byte[] bytes(SweepCounts counts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        counts.write(out);
        return out.toByteArray();
    }
}
