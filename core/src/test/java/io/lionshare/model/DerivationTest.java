package io.lionshare.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A derivation is a value; its texts are made only when they are asked for. */
class DerivationTest {
    @Test
    void aDerivationKeepsACopyAndAStepGivesNoReasonForNoChange() {
        BigDecimal[] changes = {BigDecimal.TEN, BigDecimal.ZERO};
        Derivation.Step step = new Derivation.Step("limits of members", i -> changes[i], i -> "because of " + i);
        List<Derivation.Step> steps = new ArrayList<>(List.of(step));
        Derivation derivation = new Derivation(Alliance.of(Member.of("B", "B"), Member.of("A", "A")), steps);
        steps.clear();

        assertThat(derivation.steps()).containsExactly(step);
        assertThat(step.name()).isEqualTo("limits of members");
        assertThat(step.change(0)).isEqualByComparingTo("10");
        assertThat(step.reason(0)).isEqualTo("because of 0");
        assertThat(step.reason(1)).isEmpty();
        assertThat(derivation.of("A")).hasToString("[+10 limits of members: because of 0]");
        assertThat(derivation.of("B")).hasToString("[0 limits of members]");
        assertThat(derivation).hasToString("1 step for each of 2 members, 0 indicators, 0 blocs");
    }
}
