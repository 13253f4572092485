package io.lionshare.robustness;

import io.lionshare.level.Amounts;
import io.lionshare.level.Fraction;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The least weight moved until one linear form is no longer positive, where it holds for the whole space: from the strategy with the
 * largest coefficient to that with the smallest, as far as bounds let it, and so on. Exact; O(K log K).
 *
 * @param least the least weights
 * @param most the greatest weights
 */
record MovedWeight(List<Fraction> least, List<Fraction> most) {
    /** Copies the lists. */
    MovedWeight {
        least = List.copyOf(least);
        most = List.copyOf(most);
    }

    /** The nearest weighting to one within the bounds; empty if the form stays positive. */
    Optional<Amounts> until(LinearForm form, Amounts from) {
        List<Fraction> weights = new ArrayList<>();
        for (int k = 0; k < from.size(); k++) {
            weights.add(Fraction.of(from, k));
        }
        List<Integer> rising = IntStream.range(0, from.size())
                .boxed()
                .sorted(Comparator.comparing(form.coefficients()::get))
                .toList();
        Fraction value = form.at(from);
        int sink = 0;
        int source = rising.size() - 1;
        while (value.signum() > 0 && sink < source) {
            int to = rising.get(sink);
            int away = rising.get(source);
            Fraction room = most.get(to).minus(weights.get(to));
            Fraction stock = weights.get(away).minus(least.get(away));
            Fraction gain = new Fraction(
                    form.coefficients().get(away).subtract(form.coefficients().get(to)), BigInteger.ONE);
            Fraction moved = room.min(stock);
            if (gain.signum() > 0) {
                moved = moved.min(value.dividedBy(gain));
            }
            weights.set(to, weights.get(to).plus(moved));
            weights.set(away, weights.get(away).minus(moved));
            value = value.minus(gain.times(moved));
            sink += room.equals(moved) ? 1 : 0;
            source -= stock.equals(moved) ? 1 : 0;
        }
        return value.signum() <= 0 ? Optional.of(Amounts.of(weights)) : Optional.empty();
    }

    /** Whether a weighting keeps the bounds. */
    boolean holds(Amounts weights) {
        return IntStream.range(0, weights.size())
                .allMatch(k -> Fraction.of(weights, k).compareTo(least.get(k)) >= 0
                        && Fraction.of(weights, k).compareTo(most.get(k)) <= 0);
    }
}
