package io.lionshare.joint;

import static org.assertj.core.api.Assertions.assertThat;

import io.lionshare.model.Alliance;
import io.lionshare.model.Bloc;
import io.lionshare.model.Burden;
import io.lionshare.model.ContributionType;
import io.lionshare.model.Derivation;
import io.lionshare.model.Limit;
import io.lionshare.model.Limits;
import io.lionshare.model.Member;
import io.lionshare.model.Prices;
import io.lionshare.score.Scores;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Small splits worked by hand. */
class JointSplitTest {
    private static final Burden TROOPS = Burden.of(ContributionType.of("troops", "persons", "1"), "100");
    private static final Burden AIR = Burden.of(ContributionType.of("air", "aircraft", "1"), "10");
    private static final Prices PRICES = Prices.in("EUR").with("troops", "1").with("air", "10");

    private static JointProblem problem(Map<String, Limits> limits, double... scores) {
        List<Member> members = List.of(Member.of("DEU", "Germany"), Member.of("FRA", "France"), Member.of("USA", "US"));
        Alliance alliance = Alliance.of(List.of(), members, List.of(new Bloc("europe", Set.of("DEU", "FRA"))));
        return JointProblem.of(alliance, List.of(TROOPS, AIR), limits, PRICES, Scores.of(alliance, scores));
    }

    /** Everything is worth 200, the US owes 100; without troops it can give all the aircraft, which are worth 100. */
    @Test
    void airPowerStandsInForTroops() {
        Map<String, Limits> noTroops = Map.of("troops", Limits.of(Limit.ceiling("USA", "0")));

        JointSplit split = JointSplit.of(problem(noTroops, 1, 1, 2));

        assertThat(split.quanta("USA", "air")).isEqualTo(10);
        assertThat(split.quanta("USA", "troops")).isZero();
        assertThat(split.quanta("DEU", "troops")).isEqualTo(50);
        assertThat(split.quanta("europe", "troops")).isEqualTo(100);
        assertThat(split.amount("europe", "air")).isEqualByComparingTo("0");
        assertThat(split.value("USA")).isEqualByComparingTo("100");
        assertThat(split.fairValue("USA")).isEqualByComparingTo("100");
        assertThat(split.idealValue("USA")).isEqualByComparingTo("100");
        assertThat(split.tied()).isEmpty();
        assertThat(split.overruns()).isEmpty();
    }

    /** The US owes 160 of 200 and can give 100; Germany and France divide the other 100 evenly. */
    @Test
    void whatAMemberCannotGiveFallsOnTheOthersInProportion() {
        Map<String, Limits> noTroops = Map.of("troops", Limits.of(Limit.ceiling("USA", "0")));

        JointSplit split = JointSplit.of(problem(noTroops, 1, 1, 8));

        assertThat(split.fairValue("USA")).isEqualByComparingTo("160");
        assertThat(split.idealValue("USA")).isEqualByComparingTo("100");
        assertThat(split.idealValue("DEU")).isEqualByComparingTo("50");
        assertThat(split.idealValue("FRA", "troops")).isEqualByComparingTo("50");
    }

    @Test
    void withoutLimitsEveryKindIsDividedInProportion() {
        JointSplit split = JointSplit.of(problem(Map.of(), 1, 1, 2));

        assertThat(split.quanta("USA", "troops")).isEqualTo(50);
        assertThat(split.quanta("USA", "air")).isEqualTo(5);
        assertThat(split.quanta("DEU", "troops")).isEqualTo(25);
    }

    /** 2.5 aircraft each: one of the two equal members gets the third, and both are reported. */
    @Test
    void equalMembersWithHalvesAreTied() {
        JointSplit split = JointSplit.of(problem(Map.of(), 1, 1, 2));

        assertThat(split.tied()).containsExactly(new JointCell("DEU", "air"), new JointCell("FRA", "air"));
        assertThat(split.quanta("DEU", "air")).isEqualTo(3);
        assertThat(split.quanta("FRA", "air")).isEqualTo(2);
    }

    @Test
    void aMemberWithoutAFairShareGivesNothingUnlessItMust() {
        assertThat(JointSplit.of(problem(Map.of(), 1, 0, 2)).value("FRA")).isEqualByComparingTo("0");
        Map<String, Limits> alone = Map.of("air", Limits.of(Limit.ceiling("DEU", "0"), Limit.ceiling("USA", "8")));
        assertThat(JointSplit.of(problem(alone, 1, 0, 2)).quanta("FRA", "air")).isEqualTo(2);
    }

    /** Aircraft are worth 10, so a ceiling of 45 EUR cannot be hit; the overrun is reported. */
    @Test
    void aCeilingInAllThatWholeQuantaMissIsReported() {
        Map<String, Limits> onlyAir =
                Map.of("troops", Limits.of(Limit.ceiling("USA", "0")), "air", Limits.of(Limit.ceiling("FRA", "0")));
        JointProblem problem = problem(onlyAir, 1, 1, 2).withValueLimits(Limits.of(Limit.ceiling("USA", "45")));

        JointSplit split = JointSplit.of(problem);

        assertThat(split.idealValue("USA")).isEqualByComparingTo("45");
        assertThat(split.quanta("USA", "air")).isIn(4L, 5L);
        if (split.quanta("USA", "air") == 5) {
            Overrun overrun = split.overruns().get(0);
            assertThat(overrun.limit()).isEqualTo(Limit.ceiling("USA", "45"));
            assertThat(overrun.by()).isEqualByComparingTo("5");
        }
    }

    @Test
    void theDerivationNamesWhatIsGivenInsteadAndAddsUp() {
        Map<String, Limits> noTroops = Map.of("troops", Limits.of(Limit.ceiling("USA", "0")));

        JointSplit split = JointSplit.of(problem(noTroops, 1, 1, 2));

        List<Derivation.Step> steps = split.derivation().steps();
        assertThat(steps)
                .extracting(Derivation.Step::name)
                .containsExactly("fair share", "air", "troops", "whole quanta");
        assertThat(steps.get(0).reason(2)).isEqualTo("50.00 % of all scores, of 200 EUR");
        assertThat(steps.get(1).change(2)).isEqualByComparingTo("50");
        assertThat(steps.get(1).reason(2))
                .isEqualTo("takes over part of the 50 EUR that Germany, France leave, instead of troops");
        assertThat(steps.get(2).change(2)).isEqualByComparingTo("-50");
        assertThat(steps.get(2).reason(2))
                .isEqualTo("cannot give more than 0 persons (opt-out); Germany, France take over");
        assertThat(steps.get(1).reason(0)).isEqualTo("gives troops instead; US takes over");
        BigDecimal row = steps.stream().map(step -> step.change(2)).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(row).isEqualByComparingTo(split.value("USA"));
    }

    @Test
    void theCeilingOfABlocIsNamed() {
        Map<String, Limits> limits = Map.of("troops", Limits.of(Limit.ceiling("europe", "40")));

        JointSplit split = JointSplit.of(problem(limits, 1, 1, 2));

        assertThat(split.derivation().steps().get(2).reason(0))
                .isEqualTo("shares in the ceiling of europe (40 persons); US takes over");
    }

    /** A price above everything said only "Overflow", and one of many decimals was refused, though nothing is needed. */
    @Test
    void aKindOfWhichNothingIsNeededMayHaveAnyPrice() {
        Alliance alliance = Alliance.of(List.of(), List.of(Member.of("A", "A"), Member.of("B", "B")), List.of());
        Burden ships = Burden.of(ContributionType.of("ships", "ships", "1"), "0");
        Burden troops = Burden.of(ContributionType.of("troops", "persons", "1"), "298");
        for (String price : List.of("70000", "1e300", "1e-300")) {
            JointProblem problem = JointProblem.of(
                    alliance,
                    List.of(ships, troops),
                    Map.of(),
                    Prices.in("EUR").with("ships", price).with("troops", "2"),
                    Scores.of(alliance, new double[] {1, 2}));
            JointSplit split = JointSplit.of(problem);
            assertThat(split.quanta("A", "troops")).as(price).isEqualTo(99);
            assertThat(split.quanta("B", "troops")).as(price).isEqualTo(199);
            assertThat(split.quanta("B", "ships")).as(price).isZero();
            assertThat(split.value("B")).as(price).isEqualByComparingTo("398");
            assertThat(split.derivation().steps()).isNotEmpty();
        }
    }
}
