package io.lionshare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lionshare.apportion.ApportionmentMethod;
import io.lionshare.model.Limit;
import io.lionshare.model.Member;
import io.lionshare.plugin.Plugin;
import io.lionshare.plugin.Plugins;
import io.lionshare.rule.AllocationRule;
import io.lionshare.score.Blend;
import io.lionshare.score.ScoringStrategy;
import java.util.Collections;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Plug-ins print as they are typed, and what is long is cut; that every object prints is tested in {@code examples/cli}. */
class SpeakingTest {
    static Stream<Plugin> plugins() {
        return Stream.of(ScoringStrategy.class, AllocationRule.class, ApportionmentMethod.class)
                .flatMap(service -> Plugins.load(service).all().stream());
    }

    @ParameterizedTest
    @MethodSource("plugins")
    void aPlugInPrintsAsItIsTyped(Plugin plugin) {
        assertThat(plugin.toString())
                .startsWith(plugin.id())
                .hasSizeLessThanOrEqualTo(200)
                .hasLineCount(1);
    }

    @Test
    @SuppressWarnings("NullAway")
    void aNullTextNamesItself() {
        assertThatThrownBy(() -> Member.of("A", null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("name of member A");
        assertThatThrownBy(() -> Limit.floor(null, 1)).hasMessage("target of a floor");
    }

    @Test
    void whatIsLongIsCut() {
        ScoringStrategy[] many =
                Collections.nCopies(30, ScoringStrategy.by("gdp")).toArray(ScoringStrategy[]::new);
        assertThat(Blend.equal(many).toString())
                .hasSize(200)
                .startsWith("blend:indicator-weighted")
                .endsWith("…");
    }
}
