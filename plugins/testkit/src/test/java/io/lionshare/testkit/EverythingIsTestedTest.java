package io.lionshare.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.lionshare.apportion.ApportionmentMethod;
import io.lionshare.plugin.Plugin;
import io.lionshare.plugin.Plugins;
import io.lionshare.rule.AllocationRule;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class EverythingIsTestedTest {
    @Test
    @DisplayName("every registered rule and method of the core has its contract test")
    void noneIsForgotten() {
        assertThat(tested(RulesTest.class)).isEqualTo(names(Plugins.load(AllocationRule.class)));
        assertThat(tested(MethodsTest.class)).isEqualTo(names(Plugins.load(ApportionmentMethod.class)));
    }

    private static Set<String> tested(Class<?> tests) {
        return Arrays.stream(tests.getDeclaredClasses())
                .filter(test -> test.isAnnotationPresent(Nested.class))
                .map(test -> test.getSimpleName().replaceFirst("Test$", ""))
                .collect(Collectors.toSet());
    }

    private static Set<String> names(Plugins<? extends Plugin> plugins) {
        return plugins.all().stream()
                .map(plugin -> plugin.getClass().getSimpleName())
                .collect(Collectors.toSet());
    }
}
