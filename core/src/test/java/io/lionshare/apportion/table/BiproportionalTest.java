package io.lionshare.apportion.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.lionshare.apportion.Adams;
import io.lionshare.apportion.Dean;
import io.lionshare.apportion.DivisorMethod;
import io.lionshare.apportion.Divisors;
import io.lionshare.apportion.FirstDivisor;
import io.lionshare.apportion.HuntingtonHill;
import io.lionshare.apportion.Jefferson;
import io.lionshare.apportion.PowerMean;
import io.lionshare.apportion.Stationary;
import io.lionshare.apportion.Webster;
import io.lionshare.oracle.Seeds;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Biproportional division against all tables with the same totals, and by certificates. */
class BiproportionalTest {
    private static final List<DivisorMethod> METHODS = List.of(
            new Webster(),
            new Jefferson(),
            new Adams(),
            new Dean(),
            new HuntingtonHill(),
            Stationary.of(new BigDecimal("0.3")),
            PowerMean.of(2),
            PowerMean.of(-3),
            new FirstDivisor(),
            new Divisors());

    static LongStream seeds() {
        return Seeds.first(120);
    }

    /** Tables of up to 4 rows and columns, small votes with zeros and many ties, floors and ceilings. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void outcomesAreThoseOfEnumeration(long seed) {
        Random random = new Random(seed);
        int height = 1 + random.nextInt(4);
        int width = 1 + random.nextInt(4);
        MarginProblem problem = RandomTables.problem(random, height, width);
        DivisorMethod method = METHODS.get((int) (seed % METHODS.size()));
        requireEnumerated(problem, method, "seed " + seed + ", " + method.id() + ", " + RandomTables.words(problem));
    }

    /** All tables of two rows and columns with votes from 0 to 2 and up to 3 units, by every rounding sequence. */
    @Test
    void everySmallTableIsThatOfEnumeration() {
        for (int votes = 0; votes < 81; votes++) {
            double[][] cells = {{votes % 3, votes / 3 % 3}, {votes / 9 % 3, votes / 27 % 3}};
            for (int units = 0; units < 4; units++) {
                for (int margins = 0; margins < (units + 1) * (units + 1); margins++) {
                    int row = margins % (units + 1);
                    int column = margins / (units + 1);
                    MarginProblem problem = MarginProblem.of(
                            VoteTable.of(cells), new long[] {row, units - row}, new long[] {column, units - column});
                    for (DivisorMethod method : METHODS) {
                        requireEnumerated(problem, method, method.id() + ", " + RandomTables.words(problem));
                    }
                }
            }
        }
    }

    private static void requireEnumerated(MarginProblem problem, DivisorMethod method, String words) {
        int height = problem.table().rows().size();
        int width = problem.table().columns().size();
        List<long[][]> all = MarginTables.all(problem, method.sequence());
        Throwable refusal = catchThrowable(() -> Biproportional.by(method).divide(problem));
        if (all.isEmpty()) {
            assertThat(refusal).as(words).isInstanceOf(MarginConflict.class);
            return;
        }
        assertThat(refusal).as(words).isNull();
        TableUnits found = Biproportional.by(method).divide(problem);
        List<long[][]> best = MarginTables.best(all, problem, method.sequence());
        assertThat(best).as(words).anyMatch(other -> Arrays.deepEquals(other, found.toArray()));
        assertThat(found.isTied()).as("tied, " + words).isEqualTo(best.size() > 1);
        for (int i = 0; i < height; i++) {
            for (int j = 0; j < width; j++) {
                int row = i;
                int column = j;
                boolean varies = best.stream().anyMatch(other -> other[row][column] != found.units(row, column));
                assertThat(found.isTied(i, j))
                        .as("%d, %d tied, %s", i, j, words)
                        .isEqualTo(varies);
            }
        }
        for (TableTie tie : found.ties()) {
            long[][] shifted = found.toArray();
            tie.gaining().forEach(place -> shifted[place.row()][place.column()]++);
            tie.losing().forEach(place -> shifted[place.row()][place.column()]--);
            assertThat(best).as("shifted, " + words).anyMatch(other -> Arrays.deepEquals(other, shifted));
        }
        TableDivisors divisors = found.divisors();
        if (!found.isTied()) {
            TableCertificate.assertProves(divisors, found, method.sequence(), words);
        }
    }

    @Test
    void equalVotesAreTiedAndHaveTwoOutcomes() {
        MarginProblem problem =
                MarginProblem.of(VoteTable.of(new double[][] {{1, 1}, {1, 1}}), new long[] {1, 1}, new long[] {1, 1});
        TableUnits units = Biproportional.by(new Webster()).divide(problem);
        assertThat(units.toArray()).isDeepEqualTo(new long[][] {{1, 0}, {0, 1}});
        assertThat(units.isTied()).isTrue();
        assertThat(units.ties())
                .containsExactly(new TableTie(
                        List.of(new TableTie.Place(0, 1), new TableTie.Place(1, 0)),
                        List.of(new TableTie.Place(0, 0), new TableTie.Place(1, 1))));
    }

    /** From the design: 123, 45 / 67, 89 with 3, 2 / 3, 2 seats, without and with a floor. */
    @Test
    void floorsOfCellsAreKept() {
        MarginProblem problem = MarginProblem.of(
                VoteTable.of(new double[][] {{123, 45}, {67, 89}}), new long[] {3, 2}, new long[] {3, 2});
        assertThat(Biproportional.by(new Webster()).divide(problem).toArray())
                .isDeepEqualTo(new long[][] {{2, 1}, {1, 1}});
        assertThat(Biproportional.by(new Webster())
                        .divide(problem.withMinimum(new long[][] {{3, 0}, {0, 0}}))
                        .toArray())
                .isDeepEqualTo(new long[][] {{3, 0}, {0, 2}});
    }

    static LongStream large() {
        return Seeds.first(20);
    }

    /** Divisors prove every outcome; the order of rows and columns changes nothing. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("large")
    void divisorsProveLargeOutcomesWhateverTheOrder(long seed) {
        Random random = new Random(seed);
        int height = 2 + random.nextInt(12);
        int width = 2 + random.nextInt(12);
        double[][] votes = new double[height][width];
        for (double[] row : votes) {
            Arrays.setAll(row, j -> Math.rint(StrictMath.exp(random.nextGaussian() * 2) * 10_000) / 4);
        }
        long[] rows = new long[height];
        long[] columns = new long[width];
        for (int unit = 0; unit < 30 * height; unit++) {
            rows[random.nextInt(height)]++;
            columns[random.nextInt(width)]++;
        }
        VoteTable table = VoteTable.of(names("r", height), names("c", width), votes);
        MarginProblem problem = MarginProblem.of(table, rows, columns);
        DivisorMethod method = METHODS.get((int) (seed % METHODS.size()));
        List<Integer> rowOrder = shuffled(random, height);
        List<Integer> columnOrder = shuffled(random, width);
        MarginProblem other = permuted(problem, rowOrder, columnOrder);
        Throwable refusal = catchThrowable(() -> Biproportional.by(method).divide(problem));
        if (refusal != null) {
            assertThat(refusal).as("seed %d", seed).isInstanceOf(MarginConflict.class);
            assertThatThrownBy(() -> Biproportional.by(method).divide(other)).isInstanceOf(MarginConflict.class);
            return;
        }
        TableUnits found = Biproportional.by(method).divide(problem);
        TableUnits again = Biproportional.by(method).divide(other);
        for (int i = 0; i < height; i++) {
            for (int j = 0; j < width; j++) {
                assertThat(again.units(i, j))
                        .as("seed %d", seed)
                        .isEqualTo(found.units(rowOrder.get(i), columnOrder.get(j)));
            }
        }
        TableCertificate.assertProves(found.divisors(), found, method.sequence(), "seed " + seed);
    }

    @Test
    void badInputIsRefused() {
        double[][] votes = {{1, 2}, {3, 4}};
        VoteTable table = VoteTable.of(List.of("A", "B"), List.of("X", "Y"), votes);
        assertThatThrownBy(() -> MarginProblem.of(table, new long[] {1, 2}, new long[] {1, 1}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("units of rows (3) and of columns (2) must add up to the same");
        assertThatThrownBy(() -> MarginProblem.of(table, new long[] {-1, 2}, new long[] {1, 0}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("units of row A (-1) must be >= 0");
        assertThatThrownBy(() -> MarginProblem.of(table, new long[] {1}, new long[] {1, 0}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("number of row totals (1) must be that of rows (2)");
        assertThatThrownBy(() -> VoteTable.of(new double[][] {{1, -1}}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("votes of 0 in 1 (-1.0) must be finite and >= 0");
        assertThatThrownBy(() -> VoteTable.of(new double[][] {{1, Double.NaN}}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must be finite and >= 0");
        assertThatThrownBy(() -> VoteTable.of(new double[][] {{1, 1}, {1}}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("number of votes of 1 (1) must be that of columns (2)");
        assertThatThrownBy(() -> VoteTable.of(List.of("A", "A"), List.of("X", "Y"), votes))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("row A is given twice");
        assertThatThrownBy(() -> VoteTable.of(new double[0][0]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a table of votes must have at least one row");
        MarginProblem problem = MarginProblem.of(table, new long[] {1, 1}, new long[] {1, 1});
        assertThatThrownBy(() -> problem.withMinimum(new long[][] {{0, -1}, {0, 0}}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("minimum of A in Y (-1) must be >= 0");
        assertThatThrownBy(() -> problem.withMaximum(new long[1][2]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("number of rows of the maximum (1) must be 2");
    }

    /** Fractions of votes are fine, and numbers with the same nearest double are a tie only if they are equal. */
    @Test
    void fractionsAndLargeNumbersAreExact() {
        double large = 0x1p53;
        MarginProblem nearly = MarginProblem.of(
                VoteTable.of(new double[][] {{large, large - 1}, {large, large}}), new long[] {1, 1}, new long[] {1, 1
                });
        TableUnits units = Biproportional.by(new Webster()).divide(nearly);
        assertThat(units.isTied()).isFalse();
        assertThat(units.toArray()).isDeepEqualTo(new long[][] {{1, 0}, {0, 1}});
        MarginProblem tiny = MarginProblem.of(
                VoteTable.of(new double[][] {{0.25, 1e-300}, {1e300, 0.5}}), new long[] {1, 1}, new long[] {1, 1});
        assertThat(Biproportional.by(new Webster()).divide(tiny).isTied()).isFalse();
    }

    private static MarginProblem permuted(MarginProblem problem, List<Integer> rowOrder, List<Integer> columnOrder) {
        VoteTable table = problem.table();
        double[][] votes = new double[rowOrder.size()][columnOrder.size()];
        for (int i = 0; i < votes.length; i++) {
            for (int j = 0; j < votes[i].length; j++) {
                votes[i][j] = table.votes().get(rowOrder.get(i) * columnOrder.size() + columnOrder.get(j));
            }
        }
        return MarginProblem.of(
                VoteTable.of(
                        rowOrder.stream().map(table.rows()::get).toList(),
                        columnOrder.stream().map(table.columns()::get).toList(),
                        votes),
                rowOrder.stream().mapToLong(problem::rowUnits).toArray(),
                columnOrder.stream().mapToLong(problem::columnUnits).toArray());
    }

    private static List<String> names(String prefix, int size) {
        return IntStream.range(0, size).mapToObj(i -> prefix + i).toList();
    }

    private static List<Integer> shuffled(Random random, int size) {
        List<Integer> order = new ArrayList<>(IntStream.range(0, size).boxed().toList());
        Collections.shuffle(order, random);
        return order;
    }

    @Test
    void theMostUnitsOfACellAreNotRoundedUpToTheNearestDouble() {
        CellCosts costs = new CellCosts(new Webster().sequence(), VoteTable.of(new double[][] {{1}}));
        long most = Long.MAX_VALUE - 1;
        assertThat(costs.cheaperThan(0, 100, 0, most)).isEqualTo(most);
    }
}
