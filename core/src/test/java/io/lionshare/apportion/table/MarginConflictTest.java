package io.lionshare.apportion.table;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.lionshare.apportion.Adams;
import io.lionshare.apportion.DivisorMethod;
import io.lionshare.apportion.Webster;
import io.lionshare.oracle.Seeds;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Why no table exists: by messages, and by brute force. */
class MarginConflictTest {
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
    void rowsAndColumnsOfAnElectionAreListsAndDistricts() {
        VoteTable table = VoteTable.of(List.of("A", "B"), List.of("X", "Y"), new double[][] {{10, 0}, {20, 30}});
        Election election = Election.of(table, 2, 2).withListSeats(3, 1);
        for (Election each : List.of(election, election.withWinnerSeats())) {
            assertThatThrownBy(() -> each.elect(new Webster()))
                    .isInstanceOf(MarginConflict.class)
                    .hasMessageContaining("seats of list ")
                    .hasMessageNotContainingAny("row", "column", "unit");
        }
        assertThatThrownBy(() -> election.elect(new Webster()))
                .hasMessageContaining("no votes of A in Y, seats of list A (3), seats of district X (2); short by 1");
        VoteTable full = VoteTable.of(List.of("A", "B"), List.of("X", "Y"), new double[][] {{10, 1}, {20, 30}});
        assertThatThrownBy(() -> Election.of(full, 2, 2).withListSeats(1, 3).elect(new Adams()))
                .hasMessageContaining("votes of A in X (adams gives each list with votes in a district a seat)");
    }

    static LongStream seeds() {
        return Seeds.first(150);
    }

    /** No table exists if and only if there is a conflict; its reasons alone cannot be met, and without any one of them they can. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void reasonsAreIrreducible(long seed) {
        Random random = new Random(seed);
        MarginProblem problem = RandomTables.problem(random, 1 + random.nextInt(3), 1 + random.nextInt(3));
        DivisorMethod method = seed % 2 == 0 ? new Webster() : new Adams();
        Map<String, Consumer<CutCondition>> bounds = bounds(problem, method);
        String words = "seed " + seed + ", " + method.id() + ", " + RandomTables.words(problem);
        Throwable refusal = catchThrowable(() -> Biproportional.by(method).divide(problem));
        assertThat(refusal == null).as(words).isEqualTo(canBeMet(bounds.keySet(), bounds, problem));
        if (refusal instanceof MarginConflict conflict) {
            assertThat(bounds.keySet()).as(words).containsAll(conflict.reasons());
            assertThat(canBeMet(conflict.reasons(), bounds, problem)).as(words).isFalse();
            for (String reason : conflict.reasons()) {
                List<String> others = new ArrayList<>(conflict.reasons());
                others.remove(reason);
                assertThat(canBeMet(others, bounds, problem))
                        .as("%s without %s", words, reason)
                        .isTrue();
            }
        }
    }

    private static boolean canBeMet(
            Collection<String> names, Map<String, Consumer<CutCondition>> bounds, MarginProblem problem) {
        CutCondition condition = new CutCondition(
                problem.table().rows().size(), problem.table().columns().size());
        names.forEach(name -> requireNonNull(bounds.get(name), name).accept(condition));
        return condition.holds();
    }

    /** All that is asked of a table, by the words that conflicts have for it. */
    private static Map<String, Consumer<CutCondition>> bounds(MarginProblem problem, DivisorMethod method) {
        Map<String, Consumer<CutCondition>> bounds = new LinkedHashMap<>();
        boolean isZeroFirst = method.sequence().numerator(0).signum() == 0;
        List<String> rows = problem.table().rows();
        List<String> columns = problem.table().columns();
        for (int i = 0; i < rows.size(); i++) {
            int row = i;
            long units = problem.rowUnits(i);
            bounds.put("total of row " + rows.get(i) + " (" + units + ")", of -> of.row(row, units));
            for (int j = 0; j < columns.size(); j++) {
                int column = j;
                String cell = rows.get(i) + " in " + columns.get(j);
                long floor = problem.minimum(i, j);
                long ceiling = problem.maximum(i, j);
                boolean hasVotes = !problem.table().votes().isZero(i * columns.size() + j);
                bounds.put("minimum of " + cell + " (" + floor + ")", of -> of.floor(row, column, floor));
                if (hasVotes) {
                    bounds.put("maximum of " + cell + " (" + ceiling + ")", of -> of.ceiling(row, column, ceiling));
                } else {
                    bounds.put("no votes of " + cell, of -> of.ceiling(row, column, floor));
                }
                if (hasVotes && isZeroFirst) {
                    String gives = " (" + method.id() + " gives each cell with votes a unit)";
                    bounds.put("votes of " + cell + gives, of -> of.floor(row, column, 1));
                }
            }
        }
        for (int j = 0; j < columns.size(); j++) {
            int column = j;
            long units = problem.columnUnits(j);
            bounds.put("total of column " + columns.get(j) + " (" + units + ")", of -> of.column(column, units));
        }
        return bounds;
    }

    /**
     * Whether a table exists, by all cuts (Hoffman 1960): for every set of rows and columns, with and without the rest, what must
     * leave it is at most what may enter it. Units run from the rest to rows, from rows to columns and back to the rest.
     */
    private static final class CutCondition {
        private static final long UNLIMITED = 1_000_000;

        private final int height;
        private final int width;
        private final long[][] least;
        private final long[][] most;

        CutCondition(int height, int width) {
            this.height = height;
            this.width = width;
            least = new long[height + width + 1][height + width + 1];
            most = new long[height + width + 1][height + width + 1];
            for (int i = 1; i <= height; i++) {
                most[0][i] = UNLIMITED;
                Arrays.fill(most[i], height + 1, height + width + 1, UNLIMITED);
            }
            for (int j = height + 1; j <= height + width; j++) {
                most[j][0] = UNLIMITED;
            }
        }

        void row(int row, long units) {
            least[0][1 + row] = units;
            most[0][1 + row] = units;
        }

        void column(int column, long units) {
            least[1 + height + column][0] = units;
            most[1 + height + column][0] = units;
        }

        void floor(int row, int column, long units) {
            least[1 + row][1 + height + column] = Math.max(least[1 + row][1 + height + column], units);
        }

        void ceiling(int row, int column, long units) {
            most[1 + row][1 + height + column] = Math.min(units, UNLIMITED);
        }

        boolean holds() {
            int size = height + width + 1;
            for (int set = 0; set < 1 << size; set++) {
                long leaving = 0;
                long entering = 0;
                for (int from = 0; from < size; from++) {
                    for (int to = 0; to < size; to++) {
                        boolean hasFrom = (set >> from & 1) == 1;
                        boolean hasTo = (set >> to & 1) == 1;
                        leaving += hasFrom && !hasTo ? least[from][to] : 0;
                        entering += !hasFrom && hasTo ? most[from][to] : 0;
                    }
                }
                if (leaving > entering) {
                    return false;
                }
            }
            // Floors above ceilings of one cell are no cut, and are looked at by themselves.
            for (int from = 0; from < size; from++) {
                for (int to = 0; to < size; to++) {
                    if (least[from][to] > most[from][to]) {
                        return false;
                    }
                }
            }
            return true;
        }
    }
}
