package io.lionshare.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lionshare.apportion.ApportionmentMethod;
import io.lionshare.apportion.LargestRemainder;
import io.lionshare.rule.AllocationRule;
import io.lionshare.rule.Proportional;
import java.util.List;
import java.util.ServiceConfigurationError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The registry: sorted, strict, and without a silent winner. */
@Isolated
class PluginsTest {
    @Test
    void plugInsAreFoundAndSortedById() {
        Plugins<AllocationRule> rules = Plugins.load(AllocationRule.class);
        assertThat(rules.get("proportional")).isInstanceOf(Proportional.class);
        assertThat(List.copyOf(rules.ids())).isSorted().contains("proportional");
        assertThat(rules.all()).extracting(AllocationRule::id).containsExactlyElementsOf(rules.ids());
        assertThat(rules).containsExactlyElementsOf(rules.all());
        assertThat(Plugins.load(ApportionmentMethod.class).get("largest-remainder"))
                .isInstanceOf(LargestRemainder.class);
    }

    @Test
    void aRegistryOfOnesOwnHoldsWhatItWasGiven() {
        Plugins<Plugin> plugins = Plugins.of(Plugin.class, List.of(new Sample("b"), new Sample("a-1")));
        assertThat(plugins.ids()).containsExactly("a-1", "b");
        assertThatThrownBy(() -> plugins.iterator().remove()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> plugins.ids().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aDuplicateIdIsRefusedNamingBothClasses() {
        assertThatThrownBy(() -> Plugins.of(Plugin.class, List.of(new Sample("proportional"), new Proportional())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("plugin 'proportional' is provided twice: by io.lionshare.plugin.Sample"
                        + " and by io.lionshare.rule.Proportional");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Sample", "two words", "under_score", "-a", "a-", "a--b", "größe"})
    void aMalformedIdIsRefused(String id) {
        assertThatThrownBy(() -> Plugins.of(Plugin.class, List.of(new Sample(id))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("id of io.lionshare.plugin.Sample ('" + id
                        + "') must be lower-case ASCII words joined by hyphens");
    }

    @Test
    void anUnknownIdIsRefusedWithTheKnownOnes() {
        Plugins<AllocationRule> rules = Plugins.of(AllocationRule.class, List.of(new Proportional()));
        assertThatThrownBy(() -> rules.get("proportionate"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("unknown allocation rule 'proportionate'; known: proportional\nMaybe 'proportional'?");
    }

    @ParameterizedTest
    @CsvSource({
        "io.lionshare.plugin.Strangers$Broken, could not be instantiated",
        "io.lionshare.plugin.Strangers$Hidden, Unable to get public no-arg constructor",
        "io.lionshare.plugin.Sample, not a subtype",
        "no.such.Rule, not found",
        "two words, Illegal configuration-file syntax"
    })
    void aBrokenProviderIsAConfigurationError(String provider, String reason) {
        Strangers loader = new Strangers(AllocationRule.class, provider);
        assertThatThrownBy(() -> Plugins.load(AllocationRule.class, loader))
                .isInstanceOf(ServiceConfigurationError.class)
                .hasMessageContaining(AllocationRule.class.getName())
                .hasMessageContaining(reason);
    }

    @Test
    void aPlugInOfAnotherClassLoaderIsFound() {
        Strangers loader = new Strangers(AllocationRule.class, "io.lionshare.plugin.Strangers$Sound");
        assertThat(Plugins.load(AllocationRule.class, loader).ids()).contains("proportional", "sound");
    }

    @Test
    void theContextClassLoaderIsAskedByDefault() {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try {
            thread.setContextClassLoader(new Strangers(AllocationRule.class, "io.lionshare.plugin.Strangers$Sound"));
            assertThat(Plugins.load(AllocationRule.class).ids()).contains("sound");
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
