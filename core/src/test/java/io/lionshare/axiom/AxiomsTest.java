package io.lionshare.axiom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lionshare.apportion.Apportionment;
import io.lionshare.apportion.ApportionmentMethod;
import io.lionshare.apportion.Dean;
import io.lionshare.apportion.HuntingtonHill;
import io.lionshare.apportion.LargestRemainder;
import io.lionshare.apportion.TieBreak;
import io.lionshare.axiom.search.AxiomProblem;
import io.lionshare.axiom.search.Range;
import io.lionshare.level.Amounts;
import io.lionshare.level.Fraction;
import io.lionshare.model.FeasibleLimits;
import io.lionshare.rule.AdjustedProportional;
import io.lionshare.rule.AllocationProblem;
import io.lionshare.rule.AverageOfCeaAndCel;
import io.lionshare.rule.Proportional;
import io.lionshare.rule.RandomArrival;
import io.lionshare.rule.Talmud;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AxiomsTest {
    private static final Search SEARCH = Search.withDefaults().withCases(300);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    @DisplayName("The search finds the five members that adjusted proportional needs against claims variations")
    void adjustedProportional(long seed) {
        Witness witness = violated(RuleAxioms.get("order-preservation-under-claims-variations")
                .check(
                        new AdjustedProportional(),
                        Search.withDefaults().withSeed(seed).withTolerance(0)));
        assertThat(witness.observations()).hasSize(2);
        assertThat(witness.observations().get(0).problem()).matches("\\d+ among \\[\\d+(, \\d+){4}]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lower-quota", "upper-quota"})
    @DisplayName("The search finds where Hill and Dean leave quota, and no place where largest remainder does")
    void quota(String id) {
        MethodAxiom axiom = MethodAxioms.get(id);
        assertThat(violated(axiom.check(new HuntingtonHill(), SEARCH.withCases(3000))))
                .isNotNull();
        assertThat(violated(axiom.check(new Dean(), SEARCH.withCases(3000)))).isNotNull();
        assertThat(axiom.check(new LargestRemainder(), SEARCH)).isEqualTo(new Verdict.Unrefuted(300, 0));
    }

    @Test
    @DisplayName("Raising a ceiling can raise another's units after largest remainder")
    void raisingACeiling() {
        MethodAxiom axiom = MethodAxioms.get("raising-a-ceiling");
        assertThat(violated(axiom.check(new LargestRemainder(), SEARCH)).fault())
                .contains("is raised");
        AxiomProblem known =
                AxiomProblem.of(4, 8, 16, 3).withRanges(List.of(new Range(List.of(0), Fraction.ZERO, Fraction.ONE)));
        Witness witness = violated(axiom.check(new LargestRemainder(), known.amounts(), known.limits()));
        assertThat(witness.line())
                .isEqualTo("4 among [8, 16, 3] with [0 within 0..1] -> (1, 3, 0); "
                        + "4 among [8, 16, 3] with [0 within 0..2] -> (1, 2, 1): "
                        + "member 2 gets more when the ceiling of 0 is raised: 1 > 0");
    }

    @Test
    @DisplayName("A given problem is checked on its own; the average of two rules is not an exception to converse"
            + " consistency")
    void given() {
        RuleAxiom axiom = RuleAxioms.get("converse-consistency");
        AllocationProblem problem = AllocationProblem.of(new BigDecimal("5"), 5, 5, 15);
        assertThat(violated(axiom.check(new AverageOfCeaAndCel(), problem)).fault())
                .isEqualTo("[1, 1, 3] is right between any two, but member 0 gets something else: 5/6 ≠ 1");
        assertThat(axiom.check(new Talmud(), problem)).isEqualTo(new Verdict.Unrefuted(1, 0));
    }

    @Test
    @DisplayName("A witness prints as Java")
    void code() {
        Witness witness =
                violated(RuleAxioms.get("claims-truncation-invariance").check(new Proportional(), SEARCH));
        assertThat(witness.fault()).startsWith("another amount for member 0");
        assertThat(witness.code())
                .startsWith("AllocationRule subject = new io.lionshare.rule.Proportional();")
                .contains("subject.divide(AllocationProblem.of(new BigDecimal(\"1\"), ");
        assertThat(Witness.imports()).contains("import io.lionshare.rule.*;");
    }

    @Test
    @DisplayName("The same search gives the same verdict, another seed may give another witness")
    void replay() {
        RuleAxiom axiom = RuleAxioms.get("consistency");
        Verdict first = axiom.check(new RandomArrival(), SEARCH.withSeed(5));
        assertThat(axiom.check(new RandomArrival(), SEARCH.withSeed(5))).isEqualTo(first);
    }

    @Test
    @DisplayName("A rule that may be made of doubles is checked within a tolerance, and the verdict says so")
    void tolerance() {
        RuleAxiom axiom = RuleAxioms.get("self-duality");
        assertThat(axiom.check(new RandomArrival(), SEARCH.withCases(20)))
                .isEqualTo(new Verdict.Unrefuted(20, Search.ROUNDING));
        assertThat(axiom.check(new RandomArrival(), SEARCH.withCases(20).withTolerance(0)))
                .isEqualTo(new Verdict.Unrefuted(20, 0));
        assertThat(axiom.check(new Talmud(), SEARCH.withCases(20))).isEqualTo(new Verdict.Unrefuted(20, 0));
    }

    @Test
    @DisplayName("A budget of time ends a search after the first case at the latest")
    void time() {
        Search search = SEARCH.withTime(Duration.ofNanos(1));
        assertThat(RuleAxioms.get("anonymity").check(new Talmud(), search)).isEqualTo(new Verdict.Unrefuted(1, 0));
    }

    @Test
    @DisplayName("A search by time only counts its cases, and ends where none counts")
    void timeOnly() {
        Search search = SEARCH.withCases(Long.MAX_VALUE).withTime(Duration.ofMillis(1));
        assertThat(RuleAxioms.get("anonymity").check(new Talmud(), search)).isInstanceOf(Verdict.Unrefuted.class);
        assertThat(RuleAxioms.get("raising-a-ceiling").check(new RandomArrival(), search))
                .isInstanceOf(Verdict.NotApplicable.class);
    }

    @Test
    @DisplayName("The largest distance leaves out what a method refuses, and ends with the time")
    void largestDistance() {
        assertThat(MethodAxioms.largestDistance(new Refusing(), SEARCH)).isZero();
        Search search = SEARCH.withCases(Long.MAX_VALUE).withTime(Duration.ofNanos(1));
        assertThat(MethodAxioms.largestDistance(new LargestRemainder(), search)).isBetween(0.0, 1.0);
    }

    /** Takes no problem at all. */
    private record Refusing() implements ApportionmentMethod {
        @Override
        public String id() {
            return "refusing";
        }

        @Override
        public String summary() {
            return "wrong on purpose";
        }

        @Override
        public Apportionment apportion(Amounts weights, FeasibleLimits limits, TieBreak tieBreak) {
            throw new IllegalArgumentException("method refusing takes nothing");
        }
    }

    @Test
    @DisplayName("What a rule refuses is reported")
    void notApplicable() {
        Verdict verdict = RuleAxioms.get("raising-a-ceiling").check(new RandomArrival(), SEARCH);
        assertThat(verdict)
                .isInstanceOfSatisfying(
                        Verdict.NotApplicable.class,
                        none -> assertThat(none.reason()).startsWith("rule random-arrival does not support the "));
        AllocationProblem above = AllocationProblem.of(new BigDecimal("9"), 1, 2);
        assertThat(RuleAxioms.get("anonymity").check(new Proportional(), above))
                .isEqualTo(new Verdict.NotApplicable("the axiom does not concern this problem"));
    }

    @Test
    @DisplayName("Unknown ids, weights and bad budgets are refused")
    void refused() {
        assertThatThrownBy(() -> RuleAxioms.get("consistancy"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Maybe 'consistency'?");
        assertThatThrownBy(() -> MethodAxioms.get("x")).hasMessageContaining("house-monotonicity");
        AllocationProblem weighted = AllocationProblem.of(BigDecimal.ONE, 1, 2).withWeights(1, 2);
        assertThatThrownBy(() -> RuleAxioms.get("anonymity").check(new Talmud(), weighted))
                .hasMessageContaining("weight of 1 (2.0) must be 1");
        AllocationProblem many = AllocationProblem.of(BigDecimal.ZERO, new double[17]);
        assertThatThrownBy(() -> RuleAxioms.get("anonymity").check(new Talmud(), many))
                .hasMessageContaining("must not be above 16");
        assertThatThrownBy(() -> SEARCH.withCases(0)).hasMessageContaining("cases (0)");
        assertThatThrownBy(() -> SEARCH.withTime(Duration.ZERO)).hasMessageContaining("time");
        assertThatThrownBy(() -> SEARCH.withTolerance(Double.NaN)).hasMessageContaining("tolerance (NaN)");
    }

    private static Witness violated(Verdict verdict) {
        assertThat(verdict).isInstanceOf(Verdict.Violated.class);
        return ((Verdict.Violated) verdict).witness();
    }
}
