package io.lionshare.transition;

import static org.assertj.core.api.Assertions.assertThat;

import io.lionshare.model.Bound;
import io.lionshare.model.Limit;
import io.lionshare.model.Limits;
import io.lionshare.plan.Scenario;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimetableRoundTripTest {
    private static final List<String> NAMES =
            List.of("slowly", "a: b", "{x}", "\"quoted\"", "# no comment", "100 %", "1e3");
    private static final List<String> WAYS =
            List.of("once", "equal:5", "stages:20/50/100", "cap:15%+minimum:0.05", "equal:3+cap:0.5pt", "arrears:2");

    @TempDir
    private Path folder = Path.of("");

    private static Roadmap random(Random random) {
        List<Integer> years = new ArrayList<>();
        for (int year = 2026; years.isEmpty() || random.nextInt(4) > 0; year += 1 + random.nextInt(3)) {
            years.add(year);
        }
        List<Way> ways = new ArrayList<>();
        for (int k = random.nextInt(NAMES.size()); k >= 0; k--) {
            String text = WAYS.get(random.nextInt(WAYS.size()));
            ways.add(new Way(NAMES.get(k), text));
        }
        Origin origin =
                switch (random.nextInt(3)) {
                    case 0 -> new Origin("actual", true);
                    case 1 -> Origin.equal();
                    default -> new Origin("by 2028", false);
                };
        Roadmap roadmap = Roadmap.of(new Years(years), origin, ways).withBurdens(List.of("fund"));
        if (random.nextBoolean()) {
            roadmap = roadmap.withTowards("by gdp");
        }
        if (random.nextBoolean()) {
            roadmap = roadmap.withTotals("fund", totals(random, years));
        }
        return random.nextBoolean() ? roadmap : roadmap.withLimits("fund", limits(random, years));
    }

    private static YearTotals totals(Random random, List<Integer> years) {
        if (random.nextBoolean()) {
            return YearTotals.growing(BigDecimal.valueOf(random.nextInt(2000), 2));
        }
        Map<Integer, BigDecimal> totals = new TreeMap<>();
        totals.put(years.get(0), BigDecimal.valueOf(1000 + random.nextInt(1000)));
        totals.put(years.get(years.size() - 1), new BigDecimal("1.500E+3"));
        return YearTotals.stated(totals);
    }

    private static YearLimits limits(Random random, List<Integer> years) {
        Map<Integer, Limits> limits = new TreeMap<>();
        BigDecimal share = BigDecimal.valueOf(5000 + random.nextInt(5001), 4);
        limits.put(
                years.get(0),
                Limits.of(
                        new Limit(Limit.Kind.CEILING, "west", new Bound.Share(share)),
                        new Limit(Limit.Kind.FLOOR, "A", new Bound.Amount(new BigDecimal("12.0")))));
        limits.put(
                years.get(years.size() - 1),
                Limits.of(new Limit(Limit.Kind.CEILING, "west", new Bound.Share(BigDecimal.ONE))));
        return new YearLimits(limits);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void whatIsWrittenReadsBackEqual(long seed) {
        Random random = new Random(seed);
        Scenario bare = new TimetableFile(folder).read("");
        for (int round = 0; round < 10; round++) {
            Roadmap drawn = random(random);
            String line = TimetableFile.KEYS.write(bare.withKeyed(Roadmap.KEY, drawn));
            assertThat(Roadmap.in(new TimetableFile(folder).read(line)))
                    .as("seed %d, round %d: %s", seed, round, line)
                    .contains(drawn);
        }
    }
}
