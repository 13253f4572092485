package io.lionshare.testkit;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;

/**
 * Promises as tests, the basic ones first. Once one is broken, those of later stages are left out: what they would find may
 * follow from it.
 */
final class Stages {
    private Stages() {}

    static Stream<DynamicTest> of(List<List<Promise>> stages) {
        NavigableMap<Integer, String> broken = new ConcurrentSkipListMap<>();
        return IntStream.range(0, stages.size())
                .boxed()
                .flatMap(stage -> stages.get(stage).stream().map(promise -> test(promise, stage, broken)));
    }

    /** With a source of its own: otherwise Maven names it by its number within the factory. */
    private static DynamicTest test(Promise promise, int stage, NavigableMap<Integer, String> broken) {
        return dynamicTest(promise.name(), URI.create("promise:" + promise.name()), () -> run(promise, stage, broken));
    }

    private static void run(Promise promise, int stage, NavigableMap<Integer, String> broken) throws Throwable {
        Map.Entry<Integer, String> before = broken.lowerEntry(stage);
        if (before != null) {
            Assumptions.abort("left out, as " + before.getValue() + " is not kept: this may follow from that");
        }
        try {
            promise.test().execute();
        } catch (Throwable e) {
            broken.putIfAbsent(stage, promise.name());
            throw e;
        }
    }
}
