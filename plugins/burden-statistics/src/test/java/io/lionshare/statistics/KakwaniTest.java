package io.lionshare.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.lionshare.model.Alliance;
import io.lionshare.testkit.Carried;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class KakwaniTest {
    private static final Offset<Double> ROUNDING = within(1e-15);
    private static final Kakwani KAKWANI = new Kakwani();

    /** Half of all heads in a poor member, half in two rich ones that are equally rich. */
    private static final Alliance ALLIANCE = Members.of(new double[] {10, 15, 15}, new double[] {20, 10, 10});

    @Test
    @DisplayName("In proportion to ability: 0; the same for every head: less by the Gini of ability per head")
    void proportional() {
        assertThat(Members.value(KAKWANI, Carried.of(ALLIANCE, 100, 150, 150))).isCloseTo(0, ROUNDING);
        assertThat(Members.value(KAKWANI, Carried.of(ALLIANCE, 20, 10, 10))).isCloseTo(-0.25, ROUNDING);
    }

    @Test
    @DisplayName("The rich carry all: 1/2 - 1/4; the poor carry all: -1/2 - 1/4")
    void extremes() {
        assertThat(Members.value(KAKWANI, Carried.of(ALLIANCE, 0, 50, 50))).isCloseTo(0.25, ROUNDING);
        assertThat(Members.value(KAKWANI, Carried.of(ALLIANCE, 9, 0, 0))).isCloseTo(-0.75, ROUNDING);
    }

    @Test
    @DisplayName("Who of two equally rich members carries more does not matter")
    void tied() {
        assertThat(Members.value(KAKWANI, Carried.of(ALLIANCE, 0, 100, 0))).isCloseTo(0.25, ROUNDING);
        assertThat(Members.value(KAKWANI, Carried.of(ALLIANCE, 0, 0, 100))).isCloseTo(0.25, ROUNDING);
    }

    @Test
    @DisplayName(
            "Members are equally rich if and only if their quotients are: 0.3 / 0.1 is 3 / 1, though not in doubles")
    void exactlyTied() {
        Alliance alike = Members.of(new double[] {0.3, 3}, new double[] {0.1, 1});
        assertThat(Members.value(KAKWANI, Carried.of(alike, 7, 0))).isCloseTo(0, ROUNDING);
        assertThat(Members.value(KAKWANI, Carried.of(alike, 0, 7))).isCloseTo(0, ROUNDING);
    }

    @Test
    @DisplayName("Both indicators can be chosen; one for the other turns ranks around")
    void indicators() {
        Kakwani turned = Kakwani.of("population", "gdp");
        assertThat(Members.value(turned, Carried.of(ALLIANCE, 20, 10, 10))).isCloseTo(0, ROUNDING);
        assertThat(turned.parameters().get(0).value()).isEqualTo("population");
    }
}
