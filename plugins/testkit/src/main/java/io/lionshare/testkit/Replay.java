package io.lionshare.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Asks the same questions one after another, then from many threads at once and many times over. */
final class Replay {
    private static final int TIMES = 20;

    private Replay() {}

    static <Q> void requireSameFromManyThreads(List<Q> questions, Function<Q, Object> answer) {
        List<Object> expected = questions.stream().map(answer).toList();
        List<Object> seen =
                Collections.nCopies(TIMES, questions).stream().flatMap(List::stream).toList().parallelStream()
                        .map(answer)
                        .toList();
        IntStream.range(0, seen.size())
                .forEach(k -> assertThat(seen.get(k))
                        .as("answer to %s from one of many threads", questions.get(k % questions.size()))
                        .isEqualTo(expected.get(k % expected.size())));
    }
}
