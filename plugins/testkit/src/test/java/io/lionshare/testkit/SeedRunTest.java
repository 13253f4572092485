package io.lionshare.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Seeds are checked one after another; a failure names its seed, and its input if there is one. */
class SeedRunTest {
    private static final long FIRST = Long.getLong("lionshare.fuzz.seed", 0);

    @Test
    void checksSeedsInTheirOrder() {
        List<Long> seeds = new ArrayList<>();
        assertThat(SeedRun.of(3, "problems", seeds::add)).endsWith(" problems from seed " + FIRST);
        assertThat(seeds).startsWith(FIRST, FIRST + 1, FIRST + 2);
    }

    @Test
    void aProblemThatFailsIsNamedByItsSeed() {
        assertThatThrownBy(() -> ProblemFuzz.run(5, seed -> {
                    if (seed == FIRST + 2) {
                        throw new IllegalStateException("too small");
                    }
                }))
                .isInstanceOf(AssertionError.class)
                .hasMessage("seed " + (FIRST + 2) + ": too small")
                .hasCauseInstanceOf(IllegalStateException.class);
    }

    @Test
    void anInputThatFailsIsNamedByItsSeedAndShown() {
        assertThatThrownBy(() -> InputFuzz.of(List.of(new byte[0]), "a").run(5, input -> {
                    throw new IllegalStateException("not read");
                }))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("seed " + FIRST + ": not read\ninput: ");
    }
}
