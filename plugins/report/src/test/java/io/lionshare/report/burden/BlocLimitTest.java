package io.lionshare.report.burden;

import static org.assertj.core.api.Assertions.assertThat;

import io.lionshare.model.Limit;
import io.lionshare.model.Limits;
import io.lionshare.plan.Comparison;
import io.lionshare.plan.Scenario;
import io.lionshare.report.Cases;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The second half of the title of limits. */
class BlocLimitTest {
    private static final Limit NAMED = Limit.floor("Pair", "90 %");

    private static String clause(Scenario scenario, Limit... named) {
        Comparison comparison = Comparison.of(scenario);
        return BlocLimit.clause(
                scenario.burdens().stream()
                        .map(burden -> Split.of(comparison, burden))
                        .toList(),
                List.of(named));
    }

    private static Scenario with(String force, String fund) {
        return Cases.plain(5)
                .withLimits(Cases.FORCE, Limits.of(Limit.floor("Pair", force)))
                .withLimits(Cases.FUND, Limits.of(Limit.floor("Pair", fund)));
    }

    @Test
    @DisplayName("A limit that binds for one of two burdens binds for it alone")
    void alone() {
        Scenario oneBinds = Cases.plain(5)
                .withLimits(Cases.FORCE, Limits.of(Limit.floor("Pair", "49 %")))
                .withLimits(Cases.FUND, Limits.of(Limit.ceiling("M02", "0"), Limit.floor("Pair", "49 %")));
        assertThat(clause(oneBinds)).isEqualTo("; the floor of 49\u202f% for Pair binds for the force alone");
    }

    @Test
    @DisplayName("A limit that binds for both names both, one that binds for none does not bind")
    void bothOrNone() {
        assertThat(clause(with("90 %", "90 %")))
                .isEqualTo("; the floor of 90\u202f% for Pair binds for the force and the fund");
        assertThat(clause(with("1 %", "1 %"))).isEqualTo("; the floor of 1\u202f% for Pair does not bind");
    }

    @Test
    @DisplayName("A limit that the sentence names already is not named again, nor is one of a member")
    void named() {
        assertThat(clause(with("90 %", "90 %"), NAMED)).isEmpty();
        assertThat(clause(Cases.plain(5))).isEmpty();
    }
}
