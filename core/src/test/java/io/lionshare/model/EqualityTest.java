package io.lionshare.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.lionshare.score.Scores;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is worth the same is equal, so that records of it are. */
class EqualityTest {
    private static final Indicator GDP = Indicator.of("gdp", "USD");
    private static final Indicator AREA = Indicator.of("area", "km2");
    private static final Member A = Member.of("A", "A").with("gdp", 1);
    private static final Member B = Member.of("B", "B").with("area", 2);
    private static final Bloc NORTH = Bloc.of("North", "A");
    private static final Bloc SOUTH = Bloc.of("South", "B");
    private static final Alliance ALLIANCE = Alliance.of(List.of(GDP, AREA), List.of(A, B), List.of(NORTH, SOUTH));

    @Test
    void alliancesAreEqualInAnyOrderOfInput() {
        Alliance shuffled = Alliance.of(List.of(AREA, GDP), List.of(B, A), List.of(SOUTH, NORTH));
        assertThat(shuffled).isEqualTo(ALLIANCE).hasSameHashCodeAs(ALLIANCE);
        assertThat(ALLIANCE)
                .isNotEqualTo(Alliance.of(List.of(GDP, AREA), List.of(A, B), List.of(NORTH)))
                .isNotEqualTo(Alliance.of(List.of(GDP, AREA), List.of(A, B.with("area", 3)), ALLIANCE.blocs()))
                .isNotEqualTo(Alliance.of(
                        List.of(GDP, AREA, Indicator.of("population", "persons")), List.of(A, B), ALLIANCE.blocs()));
    }

    @Test
    void sameMembersAreThoseWithTheSameIds() {
        Alliance others = Alliance.of(List.of(), List.of(Member.of("B", "Bee"), Member.of("A", "Ay")), List.of());
        assertThat(others.hasMembersOf(ALLIANCE)).isTrue();
        assertThat(Alliance.of(List.of(), List.of(Member.of("A", "A")), List.of())
                        .hasMembersOf(ALLIANCE))
                .isFalse();
    }

    @Test
    void scoresAreEqualByValue() {
        Scores scores = Scores.of(ALLIANCE, new double[] {1, 2});
        assertThat(Scores.of(ALLIANCE, new double[] {1, 2})).isEqualTo(scores).hasSameHashCodeAs(scores);
        assertThat(Scores.of(ALLIANCE, new double[] {2, 1})).isNotEqualTo(scores);
    }

    @Test
    void burdensAreEqualHoweverTheirNumbersAreWritten() {
        Burden plain = Burden.of(ContributionType.of("force", "persons", "1"), "1000");
        Burden written = Burden.of(ContributionType.of("force", "persons", "1.0"), "1e3");
        assertThat(written).isEqualTo(plain).hasSameHashCodeAs(plain);
        assertThat(plain)
                .isNotEqualTo(Burden.of(ContributionType.of("force", "persons", "2"), "1000"))
                .isNotEqualTo(Burden.of(ContributionType.of("force", "people", "1"), "1000"))
                .isNotEqualTo(Burden.of(plain.type(), "1001"));
    }
}
