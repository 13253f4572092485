package io.lionshare.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.lionshare.oracle.Seeds;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Small tables against all ways to fill them: existence, conflicts, least cost, ties, order. */
class CellTableTest {
    private static final int MOST = 3;
    /** Enough for whatever the bounds of groups ask for. */
    private static final int LARGEST = 6;

    static LongStream seeds() {
        return Seeds.first(120);
    }

    /** Two to five cells with bounds, and in each family a chain of groups and one apart from it. */
    private record Drawn(int cells, List<Long> least, List<Long> most, List<CellGroup> first, List<CellGroup> second) {
        static Drawn of(Random random) {
            int n = 2 + random.nextInt(4);
            List<Long> least = new ArrayList<>();
            List<Long> most = new ArrayList<>();
            for (int cell = 0; cell < n; cell++) {
                least.add((long) (random.nextInt(4) == 0 ? 1 : 0));
                most.add((long) (random.nextInt(5) == 0 ? 0 : 1 + random.nextInt(MOST)));
            }
            return new Drawn(n, least, most, groups(random, n), groups(random, n));
        }

        private static List<CellGroup> groups(Random random, int n) {
            List<CellGroup> groups = new ArrayList<>();
            List<Integer> cells = new ArrayList<>(IntStream.range(0, n).boxed().toList());
            Collections.shuffle(cells, random);
            int split = 1 + random.nextInt(n);
            for (int size = split; size > 0; size -= 1 + random.nextInt(2)) {
                groups.add(group(random, cells.subList(0, size)));
            }
            if (split < n && random.nextBoolean()) {
                groups.add(group(random, cells.subList(split, n)));
            }
            return groups;
        }

        private static CellGroup group(Random random, List<Integer> cells) {
            int least = random.nextInt(cells.size() + 1);
            int most = Math.max(0, least + random.nextInt(3) - (random.nextInt(6) == 0 ? 1 : 0));
            return CellGroup.of(
                    least, most, cells.stream().sorted().mapToInt(i -> i).toArray());
        }

        CellTable table() {
            return CellTable.of(
                    least.stream().mapToLong(i -> i).toArray(),
                    most.stream().mapToLong(i -> i).toArray(),
                    first,
                    second);
        }

        List<TableBound> bounds() {
            List<TableBound> bounds = new ArrayList<>();
            for (int cell = 0; cell < cells; cell++) {
                bounds.add(new TableBound(TableBound.Of.CELL, cell, true, least.get(cell)));
                bounds.add(new TableBound(TableBound.Of.CELL, cell, false, most.get(cell)));
            }
            for (int g = 0; g < first.size(); g++) {
                bounds.add(new TableBound(
                        TableBound.Of.FIRST, g, true, first.get(g).least()));
                bounds.add(new TableBound(
                        TableBound.Of.FIRST, g, false, first.get(g).most()));
            }
            for (int g = 0; g < second.size(); g++) {
                bounds.add(new TableBound(
                        TableBound.Of.SECOND, g, true, second.get(g).least()));
                bounds.add(new TableBound(
                        TableBound.Of.SECOND, g, false, second.get(g).most()));
            }
            return bounds;
        }

        boolean keeps(long[] units, List<TableBound> bounds) {
            return bounds.stream().allMatch(bound -> {
                int[] own =
                        switch (bound.of()) {
                            case CELL -> new int[] {bound.index()};
                            case FIRST -> first.get(bound.index()).cells();
                            case SECOND -> second.get(bound.index()).cells();
                        };
                long sum = Arrays.stream(own).mapToLong(cell -> units[cell]).sum();
                return bound.isLeast() ? sum >= bound.bound() : sum <= bound.bound();
            });
        }

        /** Every table of small numbers that keeps some bounds. */
        List<long[]> all(List<TableBound> bounds, int largest) {
            List<long[]> all = new ArrayList<>();
            for (int code = 0; code < Math.pow(largest + 1, cells); code++) {
                long[] units = new long[cells];
                int rest = code;
                for (int cell = 0; cell < cells; cell++) {
                    units[cell] = rest % (largest + 1);
                    rest /= largest + 1;
                }
                if (keeps(units, bounds)) {
                    all.add(units);
                }
            }
            return all;
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void nearestTablesAreThoseOfBruteForce(long seed) {
        Random random = new Random(seed);
        Drawn drawn = Drawn.of(random);
        double[] ideals = new double[drawn.cells()];
        Arrays.setAll(ideals, i -> random.nextInt(13) / 4.0);
        UnitCosts costs = UnitCosts.distance(ideals);
        check(drawn, costs, 1e-9, random, "seed " + seed + ": " + drawn);
    }

    /** Costs are logarithms of small fractions, so that many sums are the same. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void cheapestTablesAreThoseOfBruteForce(long seed) {
        Random random = new Random(seed + 1_000_000);
        Drawn drawn = Drawn.of(random);
        int[] weights = new int[drawn.cells()];
        Arrays.setAll(weights, i -> 1 + random.nextInt(4));
        check(drawn, new OddOverWeight(weights), 0, random, "seed " + seed + ": " + drawn);
    }

    private static void check(Drawn drawn, UnitCosts costs, double slack, Random random, String words) {
        List<Integer> cells =
                new ArrayList<>(IntStream.range(0, drawn.cells()).boxed().toList());
        Collections.shuffle(cells, random);
        int[] order = cells.stream().mapToInt(i -> i).toArray();
        List<long[]> all = drawn.all(drawn.bounds(), MOST);
        Optional<FilledCells> filled = drawn.table().fill(costs, slack, () -> order);
        assertThat(filled.isPresent()).as(words).isEqualTo(!all.isEmpty());
        Optional<TableConflict> conflict = drawn.table().conflict();
        assertThat(conflict.isPresent()).as(words).isEqualTo(all.isEmpty());
        conflict.ifPresent(found -> checkConflict(drawn, found, words));
        filled.ifPresent(found -> checkFilled(found, all, costs, order, words));
    }

    private static void checkConflict(Drawn drawn, TableConflict conflict, String words) {
        assertThat(conflict.gap()).as(words).isPositive();
        assertThat(drawn.all(conflict.bounds(), LARGEST)).as(words).isEmpty();
        for (TableBound dropped : conflict.bounds()) {
            List<TableBound> others = new ArrayList<>(conflict.bounds());
            others.remove(dropped);
            assertThat(drawn.all(others, LARGEST))
                    .as("%s without %s of %s", words, dropped, conflict)
                    .isNotEmpty();
        }
    }

    private static void checkFilled(FilledCells found, List<long[]> all, UnitCosts costs, int[] order, String words) {
        double least =
                all.stream().mapToDouble(units -> cost(units, costs)).min().orElseThrow();
        long[] units = found.toArray();
        assertThat(cost(units, costs)).as(words).isCloseTo(least, within(1e-9));
        List<long[]> best =
                all.stream().filter(other -> cost(other, costs) < least + 1e-9).toList();
        Set<Integer> tied = new HashSet<>();
        for (long[] other : best) {
            IntStream.range(0, units.length)
                    .filter(cell -> other[cell] != units[cell])
                    .forEach(tied::add);
        }
        for (int cell = 0; cell < units.length; cell++) {
            assertThat(found.isTied(cell)).as("cell %d tied, %s", cell, words).isEqualTo(tied.contains(cell));
        }
        long[] first = best.stream()
                .max((a, b) -> IntStream.of(order)
                        .mapToObj(cell -> Long.compare(a[cell], b[cell]))
                        .filter(sign -> sign != 0)
                        .findFirst()
                        .orElse(0))
                .orElseThrow();
        assertThat(units).as("in order, %s", words).isEqualTo(first);
        for (EvenCycle cycle : found.ties()) {
            long[] shifted = units.clone();
            cycle.gaining().forEach(cell -> shifted[cell]++);
            cycle.losing().forEach(cell -> shifted[cell]--);
            assertThat(best).as(words).anyMatch(other -> Arrays.equals(other, shifted));
        }
    }

    private static double cost(long[] units, UnitCosts costs) {
        double cost = 0;
        for (int cell = 0; cell < units.length; cell++) {
            for (long k = 0; k < units[cell]; k++) {
                cost += costs.next(cell, k);
            }
        }
        return cost;
    }

    @Test
    void badTablesAreRefused() {
        assertThatThrownBy(() -> CellGroup.of(0, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a group must have at least one cell");
        assertThatThrownBy(() -> CellGroup.of(-1, 1, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("bounds of a group (-1, 1) must be >= 0");
        assertThatThrownBy(() -> CellGroup.of(0, 1, 2, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("cells of a group ([2, 1]) must be >= 0 and rise");
        long[] two = {1, 1};
        List<CellGroup> none = List.of();
        assertThatThrownBy(() -> CellTable.of(two, new long[1], none, none))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("number of least units (2) must be the number of largest ones (1)");
        assertThatThrownBy(() -> CellTable.of(two, two, List.of(CellGroup.of(0, 1, 2)), none))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("cell 2 of a group must be below the number of cells (2)");
        long[] three = {1, 1, 1};
        assertThatThrownBy(() ->
                        CellTable.of(three, three, none, List.of(CellGroup.of(0, 1, 0, 1), CellGroup.of(0, 1, 1, 2))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("groups of one family must be nested or disjoint");
    }
}
