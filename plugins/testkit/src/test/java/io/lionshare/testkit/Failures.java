package io.lionshare.testkit;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.function.Executable;

/** Runs tests of a contract that are expected to fail. */
final class Failures {
    private Failures() {}

    /** What failed, by the first word of the test's name: the message. */
    static Map<String, String> of(Stream<DynamicTest> tests) {
        Map<String, String> failures = new TreeMap<>();
        tests.forEach(test -> {
            String message = messageOf(test.getExecutable());
            if (!message.isEmpty()) {
                failures.put(test.getDisplayName().replaceFirst(":.*", ""), message);
            }
        });
        return failures;
    }

    /** The message of an assertion that failed; empty if none did. */
    static String messageOf(Executable test) {
        try {
            test.execute();
            return "";
        } catch (AssertionError e) {
            return String.valueOf(e.getMessage());
        } catch (Throwable e) {
            throw new IllegalStateException("a contract must fail with an assertion, not with " + e, e);
        }
    }
}
