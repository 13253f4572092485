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
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What to draw. Each machine makes the sweep again from this order, which is all that is sent to it.
 *
 * @param scenario a bundled scenario, or a file at the same path on every machine
 * @param burden the id of one of its burdens
 * @param draws how many
 * @param seed of all draws
 * @param parts into how many the draws are divided, &ge; 1; the counts are the same for any number
 * @param ranges what is drawn next to the weights, such as {@code total=-10..10} (percent)
 */
record SweepOrder(String scenario, String burden, long draws, long seed, int parts, List<String> ranges)
        implements Serializable {
    private static final Pattern RANGE =
            Pattern.compile("(total|limits|stretch)=(-?\\d+(?:\\.\\d+)?)\\.\\.(-?\\d+(?:\\.\\d+)?)");

    /** A sweep over the weights of all strategies of all plans and some ranges, as {@code lionshare robust --part} draws them. */
    Sweep sweep() throws IOException {
        Scenario chosen = read();
        Sweep sweep = Sweep.of(chosen, chosen.burden(burden))
                .withWeights(WeightSpace.ofPlans(chosen.plans()))
                .withDraws(draws)
                .withSeed(seed);
        for (String range : ranges) {
            sweep = drawn(sweep, range);
        }
        return sweep;
    }

    private static Sweep drawn(Sweep sweep, String range) {
        Matcher ends = RANGE.matcher(range);
        if (!ends.matches()) {
            throw new IllegalArgumentException("range ('" + range + "') must read total=LOW..HIGH, limits=LOW..HIGH"
                    + " or stretch=LOW..HIGH\nMaybe like total=-10..10, in percent");
        }
        double low = Double.parseDouble(ends.group(2));
        double high = Double.parseDouble(ends.group(3));
        return switch (ends.group(1)) {
            case "total" -> sweep.withTotal(low, high);
            case "limits" -> sweep.withLimits(low, high);
            default -> sweep.withStretch(low, high);
        };
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
