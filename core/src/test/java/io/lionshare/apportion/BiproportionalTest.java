package io.lionshare.apportion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.lionshare.level.Fraction;
import java.math.BigDecimal;
import java.math.BigInteger;
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
            PowerMean.of(-3));

    static LongStream seeds() {
        return LongStream.range(0, 500);
    }

    /** Tables of up to 4 rows and columns, small votes with zeros and many ties, floors and ceilings. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void outcomesAreThoseOfEnumeration(long seed) {
        Random random = new Random(seed);
        int height = 1 + random.nextInt(4);
        int width = 1 + random.nextInt(4);
        MarginProblem problem = problem(random, height, width);
        DivisorMethod method = METHODS.get((int) (seed % METHODS.size()));
        String words = "seed " + seed + ", " + method.id() + ", " + words(problem);
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
            assertProves(divisors, found, method.sequence(), words);
        }
    }

    /** Without any one of the reasons a table exists, as far as a test without them can be made: totals are let go. */
    @Test
    void aConflictNamesWhatIsInTheWay() {
        VoteTable table = VoteTable.of(List.of("A", "B"), List.of("X", "Y"), new double[][] {{10, 0}, {20, 30}});
        assertThatThrownBy(() -> Biproportional.by(new Webster())
                        .divide(MarginProblem.of(table, new long[] {3, 1}, new long[] {2, 2})))
                .isInstanceOf(MarginConflict.class)
                .hasMessage("no table has these totals: no votes of A in Y, total of row A (3), total of column X (2); "
                        + "short by 1\nMaybe change one of these: without any one of them the others can be met");
        VoteTable full = VoteTable.of(List.of("A", "B"), List.of("X", "Y"), new double[][] {{10, 1}, {20, 30}});
        assertThatThrownBy(() -> Biproportional.by(new Adams())
                        .divide(MarginProblem.of(full, new long[] {1, 3}, new long[] {2, 2})))
                .isInstanceOf(MarginConflict.class)
                .hasMessageContaining("votes of A in X (adams gives each cell with votes a unit)")
                .hasMessageContaining("total of row A (1)");
        MarginProblem floors =
                MarginProblem.of(full, new long[] {2, 2}, new long[] {2, 2}).withMinimum(new long[][] {{3, 0}, {0, 0}});
        assertThatThrownBy(() -> Biproportional.by(new Webster()).divide(floors))
                .isInstanceOf(MarginConflict.class)
                .hasMessageContaining("minimum of A in X (3)");
        VoteTable empty = VoteTable.of(List.of("A", "B"), List.of("X", "Y"), new double[][] {{10, 0}, {20, 0}});
        assertThatThrownBy(() -> Biproportional.by(new Webster())
                        .divide(MarginProblem.of(empty, new long[] {2, 2}, new long[] {2, 2})))
                .isInstanceOf(MarginConflict.class)
                .hasMessageContaining("no votes of A in Y, no votes of B in Y, total of column Y (2)");
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
        return LongStream.range(0, 40);
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
        assertProves(found.divisors(), found, method.sequence(), "seed " + seed);
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

    /** Fractions of votes are fine, and what the nearest double cannot tell apart is a tie all the same. */
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

    private static MarginProblem problem(Random random, int height, int width) {
        double[][] votes = new double[height][width];
        for (double[] row : votes) {
            Arrays.setAll(row, j -> random.nextInt(5));
        }
        long[][] minimum = new long[height][width];
        long[][] maximum = new long[height][width];
        boolean bounded = random.nextBoolean();
        for (int i = 0; i < height; i++) {
            for (int j = 0; j < width; j++) {
                minimum[i][j] = bounded && random.nextInt(6) == 0 ? 1 : 0;
                maximum[i][j] = bounded && random.nextInt(5) == 0 ? 1 + random.nextInt(2) : Long.MAX_VALUE;
            }
        }
        long[] rows = new long[height];
        long[] columns = new long[width];
        int units = random.nextInt(height * width > 9 ? 7 : 9);
        for (int unit = 0; unit < units; unit++) {
            rows[random.nextInt(height)]++;
            columns[random.nextInt(width)]++;
        }
        return MarginProblem.of(VoteTable.of(votes), rows, columns)
                .withMinimum(minimum)
                .withMaximum(maximum);
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

    /** Exactly, in powers where the sequence needs them: d(x - 1) <= votes / divisors <= d(x), as far as bounds allow. */
    private static void assertProves(
            TableDivisors divisors, TableUnits units, RoundingSequence sequence, String words) {
        MarginProblem problem = units.problem();
        int width = problem.table().columns().size();
        for (int i = 0; i < problem.table().rows().size(); i++) {
            for (int j = 0; j < width; j++) {
                Fraction votes = Fraction.of(problem.table().votes(), i * width + j);
                BigDecimal product = divisors.row(i).multiply(divisors.column(j));
                Fraction power = power(votes.dividedBy(Fraction.of(product)), sequence.exponent());
                long k = units.units(i, j);
                if (votes.signum() > 0 && k > Math.max(problem.minimum(i, j), isZeroFirst(sequence) ? 1 : 0)) {
                    assertThat(power)
                            .as("%s, cell %d, %d", words, i, j)
                            .isGreaterThanOrEqualTo(divisor(sequence, k - 1));
                }
                if (votes.signum() > 0 && k < problem.maximum(i, j)) {
                    assertThat(power).as("%s, cell %d, %d", words, i, j).isLessThanOrEqualTo(divisor(sequence, k));
                }
            }
        }
    }

    private static boolean isZeroFirst(RoundingSequence sequence) {
        return sequence.numerator(0).signum() == 0;
    }

    private static Fraction divisor(RoundingSequence sequence, long k) {
        return new Fraction(sequence.numerator(k), sequence.denominator(k));
    }

    private static Fraction power(Fraction base, int exponent) {
        return new Fraction(base.numerator().pow(exponent), base.denominator().pow(exponent));
    }

    private static String words(MarginProblem problem) {
        StringBuilder words = new StringBuilder();
        int width = problem.table().columns().size();
        for (int i = 0; i < problem.table().rows().size(); i++) {
            words.append(problem.rowUnits(i)).append(':');
            for (int j = 0; j < width; j++) {
                BigInteger votes = problem.table().votes().numerator(i * width + j);
                words.append(' ')
                        .append(votes)
                        .append('[')
                        .append(problem.minimum(i, j))
                        .append("..")
                        .append(problem.maximum(i, j))
                        .append(']');
            }
            words.append("; ");
        }
        for (int j = 0; j < width; j++) {
            words.append(problem.columnUnits(j)).append(' ');
        }
        return words.toString();
    }
}
