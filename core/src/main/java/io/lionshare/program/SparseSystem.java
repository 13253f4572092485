package io.lionshare.program;

import io.lionshare.level.Fraction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * As many linear equations as unknowns, in fractions, most of whose coefficients are 0: elimination, each time with the pivot
 * that can make the fewest new numbers (Markowitz 1957). For one call.
 */
final class SparseSystem {
    private final List<Map<Integer, Fraction>> equations = new ArrayList<>();
    private final Fraction[] right;
    /** The equations in which each unknown occurs. */
    private final List<Set<Integer>> occurs = new ArrayList<>();

    private final Set<Integer> open = new HashSet<>();
    private final List<int[]> pivots = new ArrayList<>();

    private SparseSystem(List<Map<Integer, Fraction>> equations, List<Fraction> right) {
        this.right = right.toArray(Fraction[]::new);
        for (int r = 0; r < equations.size(); r++) {
            occurs.add(new HashSet<>());
            open.add(r);
        }
        for (int r = 0; r < equations.size(); r++) {
            Map<Integer, Fraction> copy = new HashMap<>(equations.get(r));
            this.equations.add(copy);
            for (int unknown : copy.keySet()) {
                occurs.get(unknown).add(r);
            }
        }
    }

    /**
     * Solves equations.
     *
     * @param equations coefficients that are not 0, by the number of the unknown
     * @param right the right sides
     * @return the unknowns; empty if the equations do not determine them
     */
    static Optional<List<Fraction>> solve(List<Map<Integer, Fraction>> equations, List<Fraction> right) {
        SparseSystem system = new SparseSystem(equations, right);
        while (!system.open.isEmpty()) {
            if (!system.eliminate()) {
                return Optional.empty();
            }
        }
        return Optional.of(system.back());
    }

    /** Takes one unknown out of all other open equations. */
    private boolean eliminate() {
        int[] pivot = pivot();
        if (pivot.length == 0) {
            return false;
        }
        pivots.add(pivot);
        int row = pivot[0];
        int unknown = pivot[1];
        open.remove(row);
        Map<Integer, Fraction> own = equations.get(row);
        own.keySet().forEach(other -> occurs.get(other).remove(row));
        for (int other : List.copyOf(occurs.get(unknown))) {
            Fraction factor = coefficient(other, unknown).dividedBy(coefficient(row, unknown));
            own.forEach((column, value) -> subtract(other, column, value.times(factor)));
            right[other] = right[other].minus(right[row].times(factor));
        }
        return true;
    }

    private Fraction coefficient(int row, int unknown) {
        return equations.get(row).getOrDefault(unknown, Fraction.ZERO);
    }

    private void subtract(int row, int unknown, Fraction value) {
        Fraction left = coefficient(row, unknown).minus(value);
        if (left.signum() == 0) {
            equations.get(row).remove(unknown);
            occurs.get(unknown).remove(row);
        } else {
            equations.get(row).put(unknown, left);
            occurs.get(unknown).add(row);
        }
    }

    /** The open equation and unknown with the least (others in the equation) &times; (others with the unknown). */
    private int[] pivot() {
        int[] best = new int[0];
        long least = Long.MAX_VALUE;
        for (int row : open) {
            for (int unknown : equations.get(row).keySet()) {
                long fill =
                        (equations.get(row).size() - 1L) * (occurs.get(unknown).size() - 1L);
                if (fill < least) {
                    best = new int[] {row, unknown};
                    least = fill;
                }
            }
            if (least == 0) {
                return best;
            }
        }
        return best;
    }

    /** The unknowns, the last pivot first. */
    private List<Fraction> back() {
        Fraction[] values = new Fraction[right.length];
        Arrays.fill(values, Fraction.ZERO);
        for (int k = pivots.size() - 1; k >= 0; k--) {
            int row = pivots.get(k)[0];
            int unknown = pivots.get(k)[1];
            Fraction left = right[row];
            for (Map.Entry<Integer, Fraction> entry : equations.get(row).entrySet()) {
                if (entry.getKey() != unknown) {
                    left = left.minus(entry.getValue().times(values[entry.getKey()]));
                }
            }
            values[unknown] = left.dividedBy(coefficient(row, unknown));
        }
        return List.of(values);
    }
}
