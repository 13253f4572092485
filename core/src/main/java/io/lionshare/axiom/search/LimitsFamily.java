package io.lionshare.axiom.search;

import io.lionshare.level.Fraction;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Limits around a hidden solution in whole units, so that they can be met: floors and ceilings of members, and of blocs
 * that are nested or disjoint.
 */
final class LimitsFamily {
    private final Random random;

    LimitsFamily(Random random) {
        this.random = random;
    }

    /** The problem with a whole total within limits. */
    AxiomProblem limited(AxiomProblem plain) {
        AxiomProblem problem = plain.withTotal(plain.total().floor());
        List<Fraction> hidden = hidden(problem);
        List<Range> ranges = new ArrayList<>();
        for (int i = 0; i < problem.size(); i++) {
            if (random.nextInt(3) > 0) {
                ranges.add(range(List.of(i), hidden.get(i), problem.total()));
            }
        }
        if (problem.size() > 2 && random.nextInt(3) == 0) {
            int outer = 2 + random.nextInt(problem.size() - 2);
            ranges.add(bloc(outer, hidden, problem.total()));
            if (outer > 2) {
                ranges.add(bloc(2, hidden, problem.total()));
            }
        }
        return problem.withRanges(ranges);
    }

    /** Units go one by one, or all that are left, to members with a claim. */
    private List<Fraction> hidden(AxiomProblem problem) {
        List<Integer> takers = IntStream.range(0, problem.size())
                .filter(i -> problem.claim(i).signum() > 0)
                .boxed()
                .toList();
        List<Fraction> parts = new ArrayList<>(Collections.nCopies(problem.size(), Fraction.ZERO));
        Fraction left = problem.total();
        for (int taker : takers) {
            Fraction part = left.times(Fraction.of(random.nextInt(5), 4 + takers.size()))
                    .floor();
            parts.set(taker, part);
            left = left.minus(part);
        }
        int last = takers.get(random.nextInt(takers.size()));
        parts.set(last, parts.get(last).plus(left));
        return parts;
    }

    private Range bloc(int size, List<Fraction> hidden, Fraction total) {
        List<Integer> members = IntStream.range(0, size).boxed().toList();
        return range(members, Groups.sum(hidden, (1 << size) - 1), total);
    }

    private Range range(List<Integer> members, Fraction inside, Fraction total) {
        Fraction floor = random.nextInt(3) > 0
                ? Fraction.ZERO
                : inside.times(Fraction.of(random.nextInt(5), 4)).floor();
        Fraction room = total.minus(inside);
        Fraction ceiling = random.nextInt(3) == 0
                ? total
                : inside.plus(room.times(Fraction.of(random.nextInt(5), 8)).floor());
        return new Range(members, floor.min(inside), ceiling);
    }
}
