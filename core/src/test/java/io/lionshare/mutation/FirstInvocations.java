package io.lionshare.mutation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Leaves out all but the first invocations of each parameterised test. For the search of surviving mutants only (profile
 * {@code pit}), which registers it by {@code junit.jupiter.extensions.autodetection.enabled}: there every test runs again for
 * each mutant, and the hundredth random problem kills few that the first ones do not.
 */
// public for the service loader of JUnit, and in a package that main exports
@SuppressWarnings({"exports", "missing-explicit-ctor"})
public final class FirstInvocations implements ExecutionCondition {
    private static final int MOST = 12;
    private static final Pattern NUMBER = Pattern.compile("test-template-invocation:#(\\d+)");

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        Matcher number = NUMBER.matcher(context.getUniqueId());
        return number.find() && Integer.parseInt(number.group(1)) > MOST
                ? ConditionEvaluationResult.disabled("more than " + MOST)
                : ConditionEvaluationResult.enabled("one of the first");
    }
}
