package io.lionshare.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lionshare.apportion.Adams;
import io.lionshare.level.Amounts;
import io.lionshare.level.Fraction;
import io.lionshare.level.Schedule;
import io.lionshare.level.exact.LevelSolver;
import io.lionshare.model.Alliance;
import io.lionshare.model.Bloc;
import io.lionshare.model.Burden;
import io.lionshare.model.ContributionType;
import io.lionshare.model.Limit;
import io.lionshare.model.LimitTree;
import io.lionshare.model.Limits;
import io.lionshare.model.Member;
import io.lionshare.score.Blend;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a plug-in does wrong is refused in its name. */
class FaultyPluginTest {
    private static final String STRATEGY = "scoring strategy odd-key (io.lionshare.plan.Faulty$Strategy) ";
    private static final String RULE = "allocation rule odd-rule (io.lionshare.plan.Faulty$Rule) ";
    private static final String METHOD = "apportionment method odd-method (io.lionshare.plan.Faulty$Method) ";
    private static final Alliance ALLIANCE = Alliance.of(
            List.of(), List.of(Member.of("A", "A"), Member.of("B", "B")), List.of(Bloc.of("All", "A", "B")));
    private static final Burden BURDEN = Burden.of(ContributionType.of("force", "persons", "1"), "10");
    private static final Limits LIMITS = Limits.of(Limit.ceiling("A", "8"), Limit.floor("B", "1"));
    private static final Plan PLAN = Plan.of("plan", new Faulty.Strategy(alliance -> new double[] {1, 1}));

    private static Allocation allocate(Plan plan) {
        return Allocator.allocate(ALLIANCE, BURDEN, LIMITS, plan);
    }

    private static void refused(Plan plan, String message) {
        assertThatThrownBy(() -> allocate(plan))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(message);
    }

    private static Plan scoring(double... scores) {
        return Plan.of("plan", new Faulty.Strategy(alliance -> scores));
    }

    private static Plan dividing(double... amounts) {
        return PLAN.withRule(new Faulty.Rule(problem -> Amounts.of(amounts)));
    }

    @Test
    void aStrategyThatThrows() {
        refused(
                Plan.of("plan", new Faulty.Strategy(alliance -> {
                    throw new UnsupportedOperationException("not today");
                })),
                STRATEGY + "failed: java.lang.UnsupportedOperationException: not today");
    }

    @Test
    void aStrategyThatRefusesItsInputSpeaksToTheUser() {
        Plan plan = Plan.of("plan", new Faulty.Strategy(alliance -> alliance.values("gdp")));
        assertThatThrownBy(() -> allocate(plan))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("scoring strategy odd-key: unknown indicator 'gdp'; known: none");
    }

    @Test
    void aStrategyThatReturnsNull() {
        refused(Plan.of("plan", new Faulty.Strategy(alliance -> Faulty.nothing())), STRATEGY + "returned null");
    }

    @Test
    void aStrategyThatReturnsTheWrongLength() {
        refused(
                scoring(1, 2, 3),
                STRATEGY + "returned a wrong result: number of scores (3) must be the number of members (2)");
    }

    @ParameterizedTest
    @CsvSource({"NaN, NaN", "Infinity, Infinity", "-1, -1.0"})
    void aStrategyThatReturnsAScoreThatIsNone(double score, String shown) {
        refused(
                scoring(1, score),
                STRATEGY + "returned a wrong result: score of B (" + shown + ") must be finite and >= 0");
    }

    @Test
    void aStrategyThatChangesItsArrayLater() {
        double[] kept = {1, 1};
        Allocation allocation = allocate(scoring(kept));
        Arrays.fill(kept, Double.NaN);
        assertThat(allocation.scores().get(0)).isEqualTo(1);
        assertThat(allocation.derivation().steps().get(0).reason(0)).startsWith("50.00 % of all scores");
    }

    @Test
    void aStrategyThatWritesIntoWhatItIsGiven() {
        Plan plan = Plan.of("plan", new Faulty.Strategy(alliance -> {
            alliance.positions("All")[0] = 1;
            alliance.members().clear();
            return new double[] {1, 1};
        }));
        refused(plan, STRATEGY + "failed: java.lang.UnsupportedOperationException");
        assertThat(ALLIANCE.positions("All")).containsExactly(0, 1);
        assertThat(ALLIANCE.size()).isEqualTo(2);
    }

    @Test
    void aPartOfABlendIsNamed() {
        Plan plan = Plan.of("plan", Blend.equal(new Faulty.Strategy(alliance -> new double[] {1, -1})));
        refused(
                plan,
                "scoring strategy blend (io.lionshare.score.Blend) failed: java.lang.IllegalStateException: " + STRATEGY
                        + "returned a wrong result: score of B (-1.0) must be finite and >= 0");
    }

    @Test
    void aRuleThatThrows() {
        refused(
                PLAN.withRule(new Faulty.Rule(problem -> {
                    throw new ArithmeticException("by zero");
                })),
                RULE + "failed: java.lang.ArithmeticException: by zero");
    }

    /** Amounts are complete once they are returned, so the method that follows cannot be blamed for what the rule left. */
    @Test
    void aRuleWhoseExactPartThrowsIsNamedAndNotTheMethodThatAsksForIt() {
        List<Fraction> lazy = new AbstractList<>() {
            @Override
            public Fraction get(int index) {
                throw new ArithmeticException("no fraction " + index);
            }

            @Override
            public int size() {
                return 2;
            }
        };
        Faulty.Method unreached = new Faulty.Method(limits -> {
            throw new AssertionError("the method was asked");
        });
        refused(
                PLAN.withRule(new Faulty.Rule(problem -> Amounts.of(lazy))).withMethod(unreached),
                RULE + "failed: java.lang.ArithmeticException: no fraction 0");
    }

    /** What was solved within some limits, and is right there, is checked within the limits of the plan all the same. */
    @Test
    void aRuleThatSolvesWithinOtherLimits() {
        refused(
                PLAN.withRule(new Faulty.Rule(problem -> {
                    LimitTree free = problem.limits().withoutLimits();
                    Amounts claims = Amounts.of(9, 1);
                    return LevelSolver.solve(Schedule.of(), claims, claims, free);
                })),
                RULE + "returned a wrong result: amount of A (9 quanta) must be within 0 .. 8");
    }

    @Test
    void aRuleThatReturnsNull() {
        refused(PLAN.withRule(new Faulty.Rule(problem -> Faulty.nothing())), RULE + "returned null");
    }

    @Test
    void aRuleThatReturnsTheWrongLength() {
        refused(
                dividing(10),
                RULE + "returned a wrong result: number of amounts (1) must be the number of members (2)");
    }

    @ParameterizedTest
    @CsvSource({"NaN, NaN", "Infinity, Infinity", "-1, -1.0"})
    void aRuleThatReturnsAnAmountThatIsNone(double amount, String shown) {
        assertThatThrownBy(() -> allocate(dividing(5, amount)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("allocation rule odd-rule: amount at position 1 (" + shown + ") must be finite and >= 0");
    }

    @Test
    void aRuleThatDoesNotAddUp() {
        refused(
                dividing(5, 5.001),
                RULE + "returned a wrong result: amount of all members (10.00100 quanta) must be 10");
    }

    @Test
    void aRuleThatBreaksALimit() {
        refused(dividing(9, 1), RULE + "returned a wrong result: amount of A (9 quanta) must be within 0 .. 8");
        refused(dividing(9.5, 0.5), RULE + "returned a wrong result: amount of A (9.5 quanta) must be within 0 .. 8");
    }

    @Test
    void aRuleInDoublesMayMissByLittle() {
        Allocation allocation = allocate(dividing(7.5 + 1e-9, 2.5));
        assertThat(allocation.isIdealAdjusted()).isTrue();
        assertThat(allocate(dividing(7.5, 2.5)).isIdealAdjusted()).isFalse();
        assertThat(allocation.ideal().sum())
                .isEqualTo(allocation.ideal().denominator().multiply(BigInteger.TEN));
        assertThat(allocation.quanta("A")).isEqualTo(8);
        assertThat(allocation.quanta("B")).isEqualTo(2);
    }

    @Test
    void aRuleInDoublesThatLeavesNoMemberToMakeUpWhatItMisses() {
        Limits tight = Limits.of(Limit.ceiling("A", "8"), Limit.floor("B", "2"));
        Plan plan = dividing(8 + 1e-9, 2 + 1e-9);
        assertThat(Allocator.allocate(ALLIANCE, BURDEN, tight, plan).quanta("A"))
                .isEqualTo(8);
    }

    @Test
    void aLimitThatIsBrokenByLittleIsKeptThoughTheAmountsAddUp() {
        Burden fund = Burden.of(ContributionType.of("fund", "EUR", "0.01"), "40000000000");
        Limits limits = Limits.of(Limit.ceiling("A", "10000000000"));
        Plan plan = dividing(1_000_000_003_000L, 2_999_999_997_000L).withMethod(new Adams());
        Allocation allocation = Allocator.allocate(ALLIANCE, fund, limits, plan);
        assertThat(allocation.ideal().get(0)).isEqualTo(1e12);
        assertThat(allocation.quanta("A")).isEqualTo(1_000_000_000_000L);
    }

    @Test
    void amountsOfAreWrittenInFull() {
        Burden fund = Burden.of(ContributionType.of("fund", "EUR", "0.01"), "40000000000");
        Plan plan = PLAN.withMethod(Faulty.Method.units(-1, 4_000_000_000_001L));
        assertThatThrownBy(() -> Allocator.allocate(ALLIANCE, fund, Limits.none(), plan))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(METHOD + "returned a wrong result: amount of A (-1 quanta) must be "
                        + "within 0 .. 4000000000000");
    }

    @Test
    void aMethodThatThrows() {
        refused(
                PLAN.withMethod(new Faulty.Method(limits -> {
                    throw new IllegalStateException("stuck");
                })),
                METHOD + "failed: java.lang.IllegalStateException: stuck");
    }

    @Test
    void aMethodThatReturnsNull() {
        refused(PLAN.withMethod(new Faulty.Method(limits -> Faulty.nothing())), METHOD + "returned null");
    }

    @Test
    void aMethodThatReturnsTheWrongLength() {
        refused(
                PLAN.withMethod(Faulty.Method.units(5, 4, 1)),
                METHOD + "returned a wrong result: number of amounts (3) must be the number of members (2)");
    }

    @Test
    void aMethodThatReturnsANegativeAmount() {
        refused(
                PLAN.withMethod(Faulty.Method.units(-1, 11)),
                METHOD + "returned a wrong result: amount of A (-1 quanta) must be within 0 .. 8");
    }

    @Test
    void aMethodThatDoesNotAddUp() {
        refused(
                PLAN.withMethod(Faulty.Method.units(5, 4)),
                METHOD + "returned a wrong result: amount of all members (9 quanta) must be 10");
    }

    @Test
    void aMethodWhoseUnitsAddUpToMoreThanALong() {
        Burden most = Burden.of(BURDEN.type(), Long.toString(Long.MAX_VALUE));
        Plan plan = PLAN.withMethod(Faulty.Method.units(Long.MAX_VALUE, Long.MAX_VALUE));
        assertThatThrownBy(() -> Allocator.allocate(ALLIANCE, most, Limits.none(), plan))
                .hasMessage(
                        METHOD + "returned a wrong result: amount of all members (18446744073709551614 quanta) must be "
                                + Long.MAX_VALUE);
    }

    @Test
    void aMethodThatBreaksALimitByOneUnit() {
        refused(
                PLAN.withMethod(Faulty.Method.units(9, 1)),
                METHOD + "returned a wrong result: amount of A (9 quanta) must be within 0 .. 8");
        Limits bloc = Limits.of(Limit.ceiling("All", "10"), Limit.floor("B", "3"));
        assertThatThrownBy(() -> Allocator.allocate(ALLIANCE, BURDEN, bloc, PLAN.withMethod(Faulty.Method.units(8, 2))))
                .hasMessage(METHOD + "returned a wrong result: amount of B (2 quanta) must be within 3 .. 10");
    }

    @Test
    void aMethodThatWritesIntoWhatItIsGiven() {
        Plan plan = PLAN.withMethod(new Faulty.Method(limits -> {
            limits.members().get(1).positions()[0] = 0;
            return Faulty.Method.units(5, 5).function().apply(limits);
        }));
        assertThat(allocate(plan).quanta("B")).isEqualTo(5);
        assertThat(allocate(plan).problem().limits().members().get(1).positions())
                .containsExactly(1);
        assertThat(BURDEN.total()).isEqualByComparingTo(BigDecimal.TEN);
    }
}
