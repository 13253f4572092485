package io.lionshare.model.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is found cannot be kept, and can be without any one of it; few trials are made where few conditions conflict. */
class IrreducibleConflictTest {
    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void noneIsTooMany(long seed) {
        Random random = new Random(seed);
        List<Integer> all = IntStream.range(0, 1 + random.nextInt(12)).boxed().toList();
        List<List<Integer>> forbidden = IntStream.rangeClosed(0, random.nextInt(4))
                .mapToObj(any -> part(all, random))
                .toList();
        Predicate<List<Integer>> canKeep = some -> forbidden.stream().noneMatch(some::containsAll);
        List<Integer> conflict = IrreducibleConflict.among(all, canKeep);
        assertThat(conflict).isSorted();
        assertThat(canKeep).rejects(conflict);
        for (Integer one : conflict) {
            List<Integer> others =
                    conflict.stream().filter(other -> !other.equals(one)).toList();
            assertThat(canKeep).as("without %s of %s", one, conflict).accepts(others);
        }
    }

    private static List<Integer> part(List<Integer> all, Random random) {
        List<Integer> part = all.stream().filter(any -> random.nextBoolean()).toList();
        return part.isEmpty() ? List.of(all.get(random.nextInt(all.size()))) : part;
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void trialsGrowWithTheLogarithmOfTheNumberOfConditions(long seed) {
        Random random = new Random(seed);
        List<Integer> all = IntStream.range(0, 1024).boxed().toList();
        List<Integer> pair = List.of(random.nextInt(512), 512 + random.nextInt(512));
        List<List<Integer>> trials = new ArrayList<>();
        assertThat(IrreducibleConflict.among(all, some -> {
                    trials.add(some);
                    return !some.containsAll(pair);
                }))
                .isEqualTo(pair);
        assertThat(trials).hasSizeLessThan(4 * 10 + 2);
    }
}
