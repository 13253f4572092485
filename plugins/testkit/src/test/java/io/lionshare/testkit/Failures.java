package io.lionshare.testkit;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.function.Executable;
import org.opentest4j.TestAbortedException;

/** Runs tests of a contract that are expected to fail. */
final class Failures {
    private Failures() {}

    /** What failed, by the test's name: what is printed. Tests that were left out did not fail. */
    static Map<String, String> of(PluginContract<?> contract) {
        Map<String, String> failures = new TreeMap<>();
        contract.promises().forEach(test -> {
            String message = messageOf(test.getExecutable());
            if (!message.isEmpty()) {
                failures.put(test.getDisplayName(), message);
            }
        });
        return failures;
    }

    /** What is printed of one promise, whatever becomes of the others. */
    static String of(PluginContract<?> contract, String promise) {
        return contract.stages().stream()
                .flatMap(List::stream)
                .filter(found -> found.name().equals(promise))
                .map(found -> messageOf(found.test()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no promise '" + promise + "'"));
    }

    /** How many tests were left out. */
    static long leftOut(PluginContract<?> contract) {
        return contract.promises().filter(Failures::isLeftOut).count();
    }

    private static boolean isLeftOut(DynamicTest test) {
        try {
            test.getExecutable().execute();
            return false;
        } catch (TestAbortedException e) {
            return true;
        } catch (Throwable e) {
            return false;
        }
    }

    /** What an assertion that failed is printed as; empty if none did. */
    static String messageOf(Executable test) {
        try {
            test.execute();
            return "";
        } catch (TestAbortedException e) {
            return "";
        } catch (AxiomViolation e) {
            return e.toString();
        } catch (AssertionError e) {
            return String.valueOf(e.getMessage());
        } catch (Throwable e) {
            throw new IllegalStateException("a contract must fail with an assertion, not with " + e, e);
        }
    }
}
