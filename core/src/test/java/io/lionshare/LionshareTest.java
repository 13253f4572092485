package io.lionshare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lionshare.apportion.HuntingtonHill;
import io.lionshare.apportion.Webster;
import io.lionshare.model.Alliance;
import io.lionshare.model.Limit;
import io.lionshare.model.Limits;
import io.lionshare.model.Member;
import io.lionshare.plan.Allocation;
import io.lionshare.plan.Comparison;
import io.lionshare.plan.Scenario;
import io.lionshare.rule.Talmud;
import io.lionshare.score.ScoringStrategy;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The door: what it gives is what the packages below give. */
class LionshareTest {
    private static final Alliance ALLIANCE = Alliance.of(
            Member.of("POL", "Poland").with("gdp", 811),
            Member.of("FRA", "France").with("gdp", 3031),
            Member.of("DEU", "Germany").with("gdp", 4456),
            Member.of("ITA", "Italy").with("gdp", 2255));

    @Test
    void aBurdenIsDividedInOneStatement() {
        Allocation split = Lionshare.divide(10_000, "persons")
                .among(ALLIANCE)
                .byIndicator("gdp")
                .ceiling("ITA", 0)
                .allocate();
        assertThat(split.table()).isEqualTo("""
                member   persons       %
                Poland       977    9.77
                France     3,653   36.53
                Germany    5,370   53.70
                Italy          0    0.00
                total     10,000  100.00""");
        assertThat(split.explain("DEU").lines())
                .startsWith("Germany carries 5,370 persons (53.70 %) of 10,000 persons:")
                .anyMatch(line -> line.startsWith("  +4222.") && line.contains("proportional to score: 42.2"))
                .anyMatch(line -> line.contains("limits of members: takes up "));
        assertThat(split).hasToString("10,000 persons under gdp: POL 977, FRA 3653, DEU 5370, ITA 0");
        assertThatThrownBy(() -> split.explain("USA")).hasMessageStartingWith("unknown member 'USA'");
        assertThat(split.derivation().of("DEU").stream()
                        .map(change -> change.amount())
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("5370");
    }

    /** The garment and the estates of the Talmud, Kethubot 93a (Aumann and Maschler, 1985). */
    @Test
    void aMapIsTheClaims() {
        Map<String, Integer> claims = new LinkedHashMap<>();
        claims.put("C", 300);
        claims.put("B", 200);
        claims.put("A", 100);
        Allocation estate =
                Lionshare.divide(200, "EUR").among(claims).with(new Talmud()).allocate();
        assertThat(estate).hasToString("200 EUR under claims: C 75, B 75, A 50");
        Allocation cents = Lionshare.divide(new BigDecimal("0.10"), "EUR")
                .among(claims)
                .quantum("0.01")
                .with(new Webster())
                .allocate();
        assertThat(cents.amount("C")).isEqualByComparingTo("0.05");
    }

    @Test
    void aDivisionLeadsOnToAScenario() {
        Scenario scenario = Lionshare.divide(100, "ships")
                .among(ALLIANCE)
                .by(ScoringStrategy.of("double", "twice the GDP", member -> 2 * member.value("gdp")))
                .within(Limits.of(Limit.ceiling("DEU", "10 %")))
                .floor("POL", 20)
                .scenario();
        Allocation allocation = Comparison.of(scenario).allocation("burden", "double");
        assertThat(allocation.quanta("DEU")).isEqualTo(10);
        assertThat(allocation.quanta("POL")).isEqualTo(20);
        assertThat(scenario.name()).isEqualTo("100 ships among 4 members by double");
    }

    @Test
    void withoutAStrategyAllCarryTheSame() {
        assertThat(Lionshare.divide(8, "ships").among(ALLIANCE).allocate())
                .hasToString("8 ships under equal: POL 2, FRA 2, DEU 2, ITA 2");
    }

    /** The census of five states in DESIGN's example of {@code solve}: 26 seats by Huntington-Hill. */
    @Test
    void seatsAreInTheOrderOfTheVotes() {
        Map<String, Integer> votes = new LinkedHashMap<>();
        votes.put("E", 9061);
        votes.put("D", 7179);
        votes.put("C", 5259);
        votes.put("B", 3319);
        votes.put("A", 1182);
        Seats seats = Lionshare.apportion(26, votes, new HuntingtonHill());
        assertThat(seats.units()).hasToString("{E=9, D=7, C=6, B=3, A=1}");
        assertThat(seats.tied()).isEmpty();
        assertThat(Lionshare.apportion(1, Map.of("A", 1, "B", 1), new Webster()).tied())
                .containsExactlyInAnyOrder("A", "B");
        assertThatThrownBy(() -> Lionshare.apportion(1, Map.of("A", Double.NaN), new Webster()))
                .hasMessage("votes of A (NaN) must be a finite number");
        assertThatThrownBy(() -> Lionshare.apportion(1, Map.of("A", -1), new Webster()))
                .hasMessage("votes of A (-1) must be >= 0");
    }
}
