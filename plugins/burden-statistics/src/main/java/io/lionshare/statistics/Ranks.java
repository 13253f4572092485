package io.lionshare.statistics;

import io.lionshare.level.Fraction;
import java.util.Arrays;
import java.util.List;

/** Ranks from 1, equal values sharing the mean of theirs; kept doubled, so that they are whole. */
final class Ranks {
    private final int[] doubled;

    private Ranks(int[] doubled) {
        this.doubled = doubled;
    }

    /** O(n&sup2;) exact comparisons. */
    static Ranks of(List<Fraction> values) {
        int[] doubled = new int[values.size()];
        for (int i = 0; i < doubled.length; i++) {
            doubled[i] = 1;
            for (Fraction other : values) {
                int order = values.get(i).compareTo(other);
                doubled[i] += order > 0 ? 2 : order == 0 ? 1 : 0;
            }
        }
        return new Ranks(doubled);
    }

    static Ranks of(double[] values) {
        return of(Arrays.stream(values).mapToObj(Fraction::ofDecimal).toList());
    }

    /** The ranks, if there are two of them; a variable without any order correlates with nothing. */
    Ranks requireOrder(String what) {
        if (Arrays.stream(doubled).distinct().count() < 2) {
            throw new IllegalArgumentException(what + " must not be the same for all members, as then it has no order");
        }
        return this;
    }

    int size() {
        return doubled.length;
    }

    /** Twice the rank of a member, which is one more than it, if it is not tied. */
    int doubled(int member) {
        return doubled[member];
    }

    /** Twice the distance of a rank from the mean of all ranks. */
    long centred(int member) {
        return doubled[member] - (size() + 1L);
    }

    /** Which of two members ranks higher: 1 if the first, -1 if the second, 0 if they are tied. */
    int sign(int member, int other) {
        return Integer.signum(doubled[member] - doubled[other]);
    }

    /** The numbers of members that share a rank. */
    long[] ties() {
        return Arrays.stream(doubled)
                .distinct()
                .mapToLong(rank ->
                        Arrays.stream(doubled).filter(other -> other == rank).count())
                .toArray();
    }
}
