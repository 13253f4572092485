package io.lionshare.institutional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.lionshare.level.Fraction;
import io.lionshare.model.Alliance;
import io.lionshare.model.Indicator;
import io.lionshare.model.Member;
import io.lionshare.score.Scores;
import io.lionshare.score.audit.SignAudit;
import io.lionshare.score.key.CorrectiveFactor;
import io.lionshare.score.key.Shares;
import io.lionshare.score.key.Stage;
import io.lionshare.score.key.WeightedMean;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EuRelocation2015Test {
    private static final String[] INDICATORS = {"population", "gdp", "unemployment", "asylum-applicants"};
    private static final GoldenTable GRECH = GoldenTable.read("eu-2015-grech-key.csv");
    private static final GoldenTable PUBLISHED = GoldenTable.read("eu-2015-published-keys.csv");
    private static final Alliance STATES_32 =
            GoldenTable.read("eu-2015-grech-inputs.csv").alliance(INDICATORS);
    private static final Alliance STATES_25 =
            GoldenTable.read("eu-2015-eurostat-inputs.csv").alliance(INDICATORS);
    private static final Fraction CAP_OF_GRECH = Fraction.parse("0.3");

    private static final EuRelocation2015 OF_GRECH = new EuRelocation2015().withCap(CAP_OF_GRECH);

    private static Fraction fraction(String text) {
        return Fraction.parse(text);
    }

    private static void matches(Alliance alliance, List<Fraction> shares, String column, double tolerance) {
        assertThat(GRECH.ids()).hasSize(32).hasSize(shares.size());
        for (int i = 0; i < shares.size(); i++) {
            String id = alliance.members().get(i).id();
            assertThat(shares.get(i).toDouble())
                    .as("%s of %s", column, id)
                    .isCloseTo(GRECH.figure(id, column).doubleValue(), within(tolerance));
        }
    }

    @Test
    @DisplayName("every column of Grech's Table 1 comes out of its inputs, with the cap at 0.3 times the base share")
    void grech() {
        Shares base = WeightedMean.of(Map.of("population", fraction("1/2"), "gdp", fraction("1/2")))
                .shares(STATES_32);
        matches(STATES_32, base.parts(), "base", 1e-4);
        CorrectiveFactor unemployment = CorrectiveFactor.of("unemployment").cappedAt(CAP_OF_GRECH);
        CorrectiveFactor asylum = CorrectiveFactor.of("asylum-applicants").cappedAt(CAP_OF_GRECH);
        matches(STATES_32, unemployment.pure(STATES_32).parts(), "pure-unemployment", 1e-4);
        matches(STATES_32, unemployment.capped(unemployment.pure(STATES_32), base), "capped-unemployment", 1e-4);
        matches(STATES_32, asylum.capped(asylum.pure(STATES_32), base), "capped-asylum", 1e-4);
        for (int i = 0; i < 32; i++) {
            double printed =
                    GRECH.figure(STATES_32.members().get(i).id(), "pure-asylum").doubleValue();
            assertThat(asylum.pure(STATES_32).get(i).toDouble()).isCloseTo(printed, within(0.04 * printed));
        }
        matches(STATES_32, OF_GRECH.pipeline().shares(STATES_32).parts(), "final", 1e-4);
        matches(STATES_32, OF_GRECH.withoutCap().pipeline().shares(STATES_32).parts(), "uncapped", 2e-4);
    }

    @Test
    @DisplayName("the stages pass through the base and the key without caps on the way to the final share")
    void stages() {
        List<Stage> stages = OF_GRECH.pipeline().stages(STATES_32);
        assertThat(stages)
                .extracting(Stage::name)
                .containsExactly(
                        "weighted mean of population, gdp",
                        "corrective factor asylum-applicants, 10 %",
                        "corrective factor unemployment, 10 %",
                        "cap of asylum-applicants",
                        "cap of unemployment");
        matches(STATES_32, stages.get(0).shares().parts(), "base", 1e-4);
        matches(STATES_32, stages.get(2).shares().parts(), "uncapped", 2e-4);
        matches(STATES_32, stages.get(4).shares().parts(), "final", 1e-4);
    }

    @ParameterizedTest
    @CsvSource({"decision-1601, 0.6, 23, 0.2, 0.04", "agenda, none, 25, 1, 0.15", "com-286, none, 23, 1, 0.15"})
    @DisplayName("the published keys come out of the Eurostat inputs, over the states that each key lists")
    void published(String column, String cap, int states, double most, double mean) {
        String[] listed = PUBLISHED.listed(column);
        assertThat(listed).hasSize(states);
        EuRelocation2015 key = new EuRelocation2015().with(Map.of("cap", cap, "members", String.join("; ", listed)));
        Shares shares = key.pipeline().shares(STATES_25);
        double sum = 0;
        for (String id : listed) {
            double difference = 100 * shares.get(STATES_25.position(id)).toDouble()
                    - PUBLISHED.figure(id, column).doubleValue();
            assertThat(Math.abs(difference)).as(id).isLessThan(most);
            sum += Math.abs(difference);
        }
        assertThat(sum / states).isLessThan(mean);
    }

    @Test
    @DisplayName("a perturbed input of any kind changes the key beyond the tolerance of the table")
    void perturbed() {
        double[] before = new EuRelocation2015().scores(STATES_25);
        for (String indicator : INDICATORS) {
            double[] after = new EuRelocation2015().scores(GoldenTable.perturbed(STATES_25, "FRA", indicator, 0.5));
            double change = Math.abs(after[STATES_25.position("FRA")] - before[STATES_25.position("FRA")]);
            assertThat(change).as(indicator).isGreaterThan(5e-4);
        }
    }

    @Test
    @DisplayName("members that the key does not list carry nothing and need no indicator")
    void amongListed() {
        Alliance three = alliance(
                Member.of("A", "A").with("population", 1).with("gdp", 1), member("B", 1, 2, 5), member("C", 3, 2, 5));
        EuRelocation2015 key = new EuRelocation2015().among("B", "C");
        assertThat(key.indicators()).containsExactlyInAnyOrder(INDICATORS);
        Shares shares = key.pipeline().shares(three);
        assertThat(shares.get(0)).isEqualTo(Fraction.ZERO);
        assertThat(Fraction.sum(shares.parts())).isEqualTo(Fraction.ONE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EuRelocation2015().scores(three))
                .withMessage("indicator asylum-applicants is missing for A");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> key.among("A", "B").scores(three))
                .withMessage("indicator asylum-applicants is missing for A");
    }

    private static Member member(String id, double population, double gdp, double unemployment) {
        return Member.of(id, id)
                .with("population", population)
                .with("gdp", gdp)
                .with("unemployment", unemployment)
                .with("asylum-applicants", 100);
    }

    private static Alliance alliance(Member... members) {
        return Alliance.of(
                Arrays.stream(INDICATORS).map(id -> Indicator.of(id, "1")).toList(), List.of(members), List.of());
    }

    @Test
    @DisplayName("Grech's two states: low unemployment lowers the large state's key from 0.90 to 0.87")
    void twoStates() {
        Alliance two = alliance(member("LARGE", 90, 90, 4), member("SMALL", 10, 10, 6));
        EuRelocation2015 key = EuRelocation2015.of(fraction("0.45"), fraction("0.45"), Fraction.ZERO, fraction("0.1"))
                .withoutCap();
        assertThat(key.pipeline().shares(two).get(0)).isEqualTo(fraction("0.87"));

        SignAudit audit = SignAudit.of(two, key);
        assertThat(audit.passesOwnChanges()).isTrue();
        assertThat(audit.passesCorrections()).isFalse();
        assertThat(audit.corrections()).hasSize(2).allSatisfy(found -> {
            assertThat(found.mean()).isCloseTo(4.2, within(1e-12));
            assertThat(found.violation()).isCloseTo(0.03, within(1e-12));
        });
        assertThat(audit.corrections().get(0).without()).isCloseTo(0.90, within(1e-12));
        assertThat(audit.corrections().get(0).with()).isCloseTo(0.87, within(1e-12));
        assertThat(audit.corrections().get(0).isWorseOff()).isFalse();
    }

    @Test
    @DisplayName("on the data of 2015 the key passes the first part of the audit and fails the second")
    void auditOf2015() {
        SignAudit audit = SignAudit.of(STATES_25, new EuRelocation2015());
        assertThat(audit.ownChanges()).hasSize(4 * 25);
        assertThat(audit.passesOwnChanges()).isTrue();
        assertThat(audit.corrections()).hasSize(2 * 25);
        assertThat(audit.passesCorrections()).isFalse();
    }

    @Test
    @DisplayName("a rate of 0 is refused, naming the step and the member")
    void zeroRate() {
        Alliance two = alliance(member("A", 1, 1, 0), member("B", 1, 1, 5));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EuRelocation2015().scores(two))
                .withMessageStartingWith(
                        "step weighted mean with corrective factors: unemployment of A (0.0) must be > 0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.3", "0.5"})
    @DisplayName("weights that do not add up to 1 are refused, naming the step")
    void weights(String population) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EuRelocation2015().with(Map.of("population-weight", population)))
                .withMessageContaining("step weighted mean of eu-relocation-2015: weights (population " + population
                        + ", gdp 0.4, asylum-applicants 0.1, unemployment 0.1) add up to ");
    }

    @Test
    @DisplayName("a negative cap, no base factor and an empty list of members are refused, naming the step")
    void malformed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EuRelocation2015().withCap(fraction("-0.1")))
                .withMessage("step cap of asylum-applicants: the cap (-0.1) must be >= 0 times the base share");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EuRelocation2015.of(Fraction.ZERO, Fraction.ZERO, fraction("0.5"), fraction("0.5")))
                .withMessageContaining("no weight is left without asylum-applicants, unemployment");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EuRelocation2015().among("UTOPIA").scores(STATES_25))
                .withMessageContaining("unknown member or bloc 'UTOPIA'");
    }

    @Test
    @DisplayName("the scores of the key are checked like any other's")
    void scores() {
        assertThat(Scores.of(STATES_25, new EuRelocation2015().scores(STATES_25))
                        .size())
                .isEqualTo(25);
    }
}
