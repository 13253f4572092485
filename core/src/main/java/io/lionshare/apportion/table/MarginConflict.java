package io.lionshare.apportion.table;

import io.lionshare.flow.TableBound;
import io.lionshare.flow.TableConflict;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Totals of rows and columns that no table with the given votes and bounds has. */
public final class MarginConflict extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int NAMED = 12;

    private final transient List<String> reasons;

    private MarginConflict(List<String> reasons, long gap) {
        super("no table has these totals: " + some(reasons) + "; short by " + gap
                + "\nMaybe change one of these: without any one of them the others can be met");
        this.reasons = List.copyOf(reasons);
    }

    private static String some(List<String> reasons) {
        return reasons.size() <= NAMED
                ? String.join(", ", reasons)
                : String.join(", ", reasons.subList(0, NAMED)) + " and " + (reasons.size() - NAMED) + " more";
    }

    static MarginConflict of(MarginProblem problem, String method, TableConflict conflict) {
        MarginWords words = problem.words();
        Set<String> reasons = new LinkedHashSet<>();
        for (TableBound bound : conflict.bounds()) {
            reasons.add(
                    switch (bound.of()) {
                        case FIRST ->
                            words.total(words.row(), problem.table().rows().get(bound.index()), bound.bound());
                        case SECOND ->
                            words.total(
                                    words.column(), problem.table().columns().get(bound.index()), bound.bound());
                        case CELL -> cell(problem, method, bound);
                    });
        }
        return new MarginConflict(new ArrayList<>(reasons), conflict.gap());
    }

    private static String cell(MarginProblem problem, String method, TableBound bound) {
        int width = problem.table().columns().size();
        int row = bound.index() / width;
        int column = bound.index() % width;
        String name = problem.table().rows().get(row) + " in "
                + problem.table().columns().get(column);
        if (!bound.isLeast()) {
            return problem.table().votes().isZero(bound.index())
                    ? "no votes of " + name
                    : "maximum of " + name + " (" + bound.bound() + ")";
        }
        return problem.minimum(row, column) == bound.bound()
                ? "minimum of " + name + " (" + bound.bound() + ")"
                : "votes of " + name + " (" + method + " gives "
                        + problem.words().leastOfCells() + ")";
    }

    /**
     * What conflicts.
     *
     * @return an irreducible set of reasons in words: without any one of them the others can be met
     */
    public List<String> reasons() {
        return reasons;
    }
}
