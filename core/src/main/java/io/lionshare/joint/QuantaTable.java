package io.lionshare.joint;

import io.lionshare.flow.CellGroup;
import io.lionshare.flow.CellTable;
import io.lionshare.flow.FilledCells;
import io.lionshare.flow.UnitCosts;
import io.lionshare.model.LimitTree;
import io.lionshare.model.tree.Positions;
import io.lionshare.score.Scores;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The table in which a matrix is rounded: a cell for each fraction, which becomes 0 or 1. The first family of sums are the
 * kinds and their blocs, with what whole parts leave of their requirements and limits.
 *
 * <p>The second family keeps every member's value: of its fractions, the dearest kind first, the sum of those that come
 * first is rounded down or up, however many are taken. That is the same as slots of one quantum each through which the
 * fractions flow (Shmoys and Tardos 1993): what a member gains in one kind it loses in the next ones but for the dearest.
 * For one call.
 */
final class QuantaTable {
    /*
     * Example. A member with fractions 0.6, 0.7 and 0.5 (dearest kind first) has the sums 0.6, 1.3 and 1.8, so it gets 0 or 1 of
     * the first, 1 or 2 of the first two, and 1 or 2 of all three. Each unit gained in one kind is lost in the next one.
     *
     * number[kind][member] is the cell's number in the table; whole cells have none, and their quanta are subtracted from the
     * bounds of kinds and blocs.
     */

    /** Costs of a quantum this near to each other count as the same. */
    static final double SLACK = 0x1p-17;

    private final ValueGrid grid;
    private final CellQuanta[][] cells;
    private final double tolerance;
    /** The number of each cell with a fraction, or -1. */
    private final int[][] number;

    private final double[] fractions;

    private QuantaTable(ValueGrid grid, CellQuanta[][] cells) {
        this.grid = grid;
        this.cells = cells;
        this.number = new int[grid.kinds][grid.members];
        double[] found = new double[grid.kinds * grid.members];
        int count = 0;
        double sum = 0;
        for (int k = 0; k < grid.kinds; k++) {
            sum += CellQuanta.tolerance(grid, k);
            for (int i = 0; i < grid.members; i++) {
                found[count] = cells[k][i].fraction();
                number[k][i] = found[count] == 0 ? -1 : count++;
            }
        }
        this.fractions = Arrays.copyOf(found, count);
        this.tolerance = sum;
    }

    /** The nearest table; of several, the one that rounds up the cells of larger scores, then of earlier members and kinds. */
    static WholeQuanta rounded(ValueGrid grid, CellQuanta[][] cells, Scores scores) {
        QuantaTable table = new QuantaTable(grid, cells);
        FilledCells filled = table.fill(scores);
        long[][] quanta = new long[grid.kinds][grid.members];
        boolean[][] tied = new boolean[grid.kinds][grid.members];
        for (int k = 0; k < grid.kinds; k++) {
            for (int i = 0; i < grid.members; i++) {
                int cell = table.number[k][i];
                quanta[k][i] = cells[k][i].whole() + (cell < 0 ? 0 : filled.units(cell));
                tied[k][i] = cell >= 0 && filled.isTied(cell);
            }
        }
        return new WholeQuanta(quanta, tied);
    }

    private FilledCells fill(Scores scores) {
        long[] most = new long[fractions.length];
        Arrays.fill(most, 1);
        CellTable table = CellTable.of(new long[fractions.length], most, kinds(), members());
        return table.fill(UnitCosts.distance(fractions), SLACK, () -> order(scores))
                .orElseThrow(this::cannotBeRounded);
    }

    private int[] order(Scores scores) {
        return open(IntStream.range(0, grid.members)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> scores.get(i)).reversed())
                .flatMapToInt(i -> IntStream.range(0, grid.kinds).map(k -> number[k][i]))
                .toArray());
    }

    private IllegalStateException cannotBeRounded() {
        return new IllegalStateException("the matrix of " + grid.members + " members and " + grid.kinds
                + " kinds cannot be rounded; its cells must add up within the limits");
    }

    private List<CellGroup> kinds() {
        List<CellGroup> groups = new ArrayList<>();
        int[] all = Positions.all(grid.members);
        for (int k = 0; k < grid.kinds; k++) {
            LimitTree tree = grid.trees.get(k);
            long left = tree.total().longValueExact();
            addGroup(groups, k, all, left, left);
            for (LimitTree.Node bloc : tree.blocs()) {
                addGroup(
                        groups,
                        k,
                        bloc.positions(),
                        bloc.floor().longValueExact(),
                        bloc.ceiling().longValueExact());
            }
        }
        return groups;
    }

    private void addGroup(List<CellGroup> groups, int kind, int[] members, long least, long most) {
        long whole = 0;
        int[] numbers = new int[members.length];
        for (int j = 0; j < members.length; j++) {
            whole += cells[kind][members[j]].whole();
            numbers[j] = number[kind][members[j]];
        }
        int[] open = open(numbers);
        if (open.length > 0) {
            groups.add(CellGroup.of(Math.max(0, least - whole), Math.max(0, most - whole), open));
        } else if (whole < least || whole > most) {
            throw cannotBeRounded();
        }
    }

    private List<CellGroup> members() {
        List<CellGroup> groups = new ArrayList<>();
        int[] dearestFirst = grid.dearestFirst();
        int[] numbers = new int[grid.kinds];
        for (int i = 0; i < grid.members; i++) {
            for (int j = 0; j < numbers.length; j++) {
                numbers[j] = number[dearestFirst[j]][i];
            }
            int[] open = open(numbers);
            double sum = 0;
            for (int count = 1; count <= open.length; count++) {
                sum += fractions[open[count - 1]];
                int[] cellsOfGroup = Arrays.copyOf(open, count);
                Arrays.sort(cellsOfGroup);
                long least = (long) Math.floor(sum + tolerance);
                long most = (long) Math.ceil(sum - tolerance);
                groups.add(CellGroup.of(least, most, cellsOfGroup));
            }
        }
        return groups;
    }

    /** The numbers of cells without those of whole ones. */
    private static int[] open(int[] numbers) {
        int[] open = new int[numbers.length];
        int count = 0;
        for (int cell : numbers) {
            if (cell >= 0) {
                open[count++] = cell;
            }
        }
        return Arrays.copyOf(open, count);
    }
}
