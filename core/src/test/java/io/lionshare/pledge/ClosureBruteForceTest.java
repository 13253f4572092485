package io.lionshare.pledge;

import static org.assertj.core.api.Assertions.assertThat;

import io.lionshare.model.Pledge;
import io.lionshare.oracle.Seeds;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The closure is what is found among all subsets. */
class ClosureBruteForceTest {
    static LongStream seeds() {
        return Seeds.first(150);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void fixedPointsAndDeadlocks(long seed) {
        check(Books.random(seed, 9), seed);
    }

    @ParameterizedTest
    @EnumSource(RangeEnd.class)
    @DisplayName("Sixteen pledges at a time")
    void sixteen(RangeEnd end) {
        for (long seed = 1000; seed < 1030; seed++) {
            check(Books.random(seed, 16), seed, end);
        }
    }

    @Test
    @DisplayName("The seeds are worth it: many have deadlocks, and many have more than one fixed point")
    void seedsAreHard() {
        long deadlocked = seeds().filter(seed -> !Closure.of(Books.random(seed, 9), RangeEnd.HIGH)
                        .deadlocks()
                        .isEmpty())
                .count();
        assertThat(deadlocked).isGreaterThan(8);
    }

    private static void check(PledgeBook book, long seed) {
        for (RangeEnd end : RangeEnd.values()) {
            check(book, seed, end);
        }
    }

    private static void check(PledgeBook book, long seed, RangeEnd end) {
        BruteForce brute = new BruteForce(book, end);
        Closure closure = Closure.of(book, end);
        List<Integer> fixed = brute.fixedPoints();
        int least = fixed.stream().reduce(-1, (a, b) -> a & b);
        int greatest = fixed.stream().reduce(0, (a, b) -> a | b);
        assertThat(fixed).as("seed %d", seed).contains(least, greatest);
        assertThat(set(book, closure.active()))
                .as("active, seed %d, %s", seed, end)
                .isEqualTo(least);
        assertThat(set(book, closure.together()))
                .as("together, seed %d, %s", seed, end)
                .isEqualTo(greatest);
        Set<Set<Integer>> deadlocks = closure.deadlocks().stream()
                .map(group -> group.stream()
                        .map(pledge -> book.position(pledge.id()))
                        .collect(Collectors.<Integer, Set<Integer>>toCollection(TreeSet::new)))
                .collect(Collectors.toSet());
        assertThat(deadlocks).as("deadlocks, seed %d, %s", seed, end).isEqualTo(brute.deadlocks(least, greatest));
        for (Pledge pledge : book.pledges()) {
            assertThat(closure.round(pledge.id()) > 0).isEqualTo(closure.isActive(pledge.id()));
            assertThat(closure.reason(pledge.id())).isNotBlank();
        }
    }

    static int set(PledgeBook book, List<Pledge> pledges) {
        return pledges.stream()
                .mapToInt(pledge -> 1 << book.position(pledge.id()))
                .sum();
    }
}
