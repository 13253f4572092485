package io.lionshare.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.lionshare.level.Amounts;
import io.lionshare.level.Schedule;
import io.lionshare.level.Segment;
import io.lionshare.level.batch.Batch;
import io.lionshare.model.LimitTree;
import io.lionshare.oracle.Seeds;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Identities between the parametric rules, checked in exact fractions. */
class ParametricRuleTest {
    private static final AllocationRule CEA = new ConstrainedEqualAwards();
    private static final AllocationRule CEL = new ConstrainedEqualLosses();
    private static final AllocationRule TALMUD = new Talmud();
    private static final List<ParametricRule> ALL = List.of(
            new Proportional(),
            new ConstrainedEqualAwards(),
            new ConstrainedEqualLosses(),
            new Talmud(),
            new ReverseTalmud(),
            new Piniles(),
            new ConstrainedEgalitarian(),
            TalFamily.of(new BigDecimal("0.3")));

    static LongStream seeds() {
        return Seeds.first(60);
    }

    private record Problem(long total, List<Long> claims) {
        static Problem random(long seed) {
            Random random = new Random(seed);
            List<Long> claims = random.longs(1 + random.nextInt(8), 0, random.nextBoolean() ? 6 : 1_000_000)
                    .boxed()
                    .toList();
            long sum = claims.stream().mapToLong(Long::longValue).sum();
            return new Problem(sum == 0 ? 0 : random.nextLong(sum + 1), claims);
        }

        long sum() {
            return claims.stream().mapToLong(Long::longValue).sum();
        }

        double[] claimed() {
            return claims.stream().mapToDouble(Long::doubleValue).toArray();
        }

        Amounts by(AllocationRule rule) {
            return rule.divide(AllocationProblem.of(BigDecimal.valueOf(total), claimed()));
        }

        Problem losses() {
            return new Problem(sum() - total, claims);
        }
    }

    private static void assertSame(Amounts left, Amounts right, String what) {
        for (int i = 0; i < left.size(); i++) {
            assertThat(left.numerator(i).multiply(right.denominator()))
                    .as("%s, member %s", what, i)
                    .isEqualTo(right.numerator(i).multiply(left.denominator()));
        }
    }

    /** What is left of the claims when a rule divides the losses. */
    private static Amounts dual(AllocationRule rule, Problem problem) {
        Amounts losses = problem.losses().by(rule);
        BigInteger[] awards = IntStream.range(0, losses.size())
                .mapToObj(i -> BigInteger.valueOf(problem.claims.get(i))
                        .multiply(losses.denominator())
                        .subtract(losses.numerator(i)))
                .toArray(BigInteger[]::new);
        return Amounts.ofFractions(awards, losses.denominator());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void awardsAndLossesAreDualAndTalmudProportionalAndReverseTalmudSelfDual(long seed) {
        Problem problem = Problem.random(seed);

        assertSame(problem.by(CEL), dual(CEA, problem), "seed " + seed + ": CEL is the dual of CEA");
        for (AllocationRule rule : List.of(TALMUD, new ReverseTalmud(), new Proportional())) {
            assertSame(problem.by(rule), dual(rule, problem), "seed " + seed + ": self-dual " + rule.id());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theTalFamilyHoldsLossesTalmudAndAwardsAndThetaAndItsComplementAreDual(long seed) {
        Problem problem = Problem.random(seed);

        assertSame(problem.by(TalFamily.of(BigDecimal.ZERO)), problem.by(CEL), "seed " + seed + ": theta 0");
        assertSame(problem.by(new TalFamily()), problem.by(TALMUD), "seed " + seed + ": theta 1/2");
        assertSame(problem.by(TalFamily.of(BigDecimal.ONE)), problem.by(CEA), "seed " + seed + ": theta 1");
        assertSame(
                problem.by(TalFamily.of(new BigDecimal("0.3"))),
                dual(TalFamily.of(new BigDecimal("0.7")), problem),
                "seed " + seed + ": theta 0.3 is the dual of 0.7");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void talmudIsTheNucleolusOfTheClaimsGame(long seed) {
        Problem random = Problem.random(seed);
        List<Long> few =
                random.claims.stream().map(claim -> claim % 50).limit(4).toList();
        long sum = few.stream().mapToLong(Long::longValue).sum();
        Problem problem = new Problem(random.total % (sum + 1), few);

        double[] talmud = problem.by(TALMUD).toArray();

        assertThat(talmud)
                .as("seed %s", seed)
                .containsExactly(Nucleolus.of((double) problem.total, problem.claimed()), within(1e-6));
    }

    @Test
    void theSameSplitAtHalfOfTheClaimsUnderEveryRuleWithTheMidpointProperty() {
        Problem half = new Problem(300, List.of(100L, 200L, 300L));

        for (AllocationRule rule : List.of(TALMUD, new ReverseTalmud(), new Piniles(), new ConstrainedEgalitarian())) {
            assertThat(half.by(rule).toArray()).as(rule.id()).containsExactly(50, 100, 150);
        }
    }

    @Test
    void fullClaimsAreMetExactlyAndNothingIsDividedAsNothing() {
        for (ParametricRule rule : ALL) {
            assertThat(new Problem(1000, List.of(0L, 1L, 999L)).by(rule).toArray())
                    .as(rule.id())
                    .containsExactly(0, 1, 999);
            assertThat(new Problem(0, List.of(5L, 7L)).by(rule).toArray())
                    .as(rule.id())
                    .containsExactly(0, 0);
            assertThat(new Problem(0, List.of(0L, 0L)).by(rule).toArray())
                    .as(rule.id())
                    .containsExactly(0, 0);
            assertThat(new Problem(4, List.of(9L)).by(rule).toArray())
                    .as(rule.id())
                    .containsExactly(4);
        }
    }

    @Test
    void everyRuleContinuesPastFullClaimsInProportionToThem() {
        for (ParametricRule rule : ALL) {
            assertThat(new Problem(300, List.of(0L, 50L, 100L)).by(rule).toArray())
                    .as(rule.id())
                    .containsExactly(0, 100, 200);
        }
    }

    @Test
    void tinyAndHugeMagnitudesScaleTheResult() {
        for (ParametricRule rule : ALL) {
            double[] plain = rule.divide(AllocationProblem.of(BigDecimal.valueOf(7), 1, 2, 3, 4, 5))
                    .toArray();
            for (double scale : new double[] {0x1p-30, 0x1p50}) {
                Amounts amounts = rule.divide(AllocationProblem.of(
                        new BigDecimal(7 * scale), scale, 2 * scale, 3 * scale, 4 * scale, 5 * scale));
                for (int i = 0; i < plain.length; i++) {
                    assertThat(amounts.get(i)).as(rule.id()).isEqualTo(plain[i] * scale);
                }
            }
        }
    }

    @Test
    void weightsTiltEqualAwardsAndEqualLosses() {
        AllocationProblem gaining = AllocationProblem.of(BigDecimal.valueOf(60), 100, 100);
        AllocationProblem losing = AllocationProblem.of(BigDecimal.valueOf(140), 100, 100);

        assertThat(CEA.divide(gaining.withWeights(1, 2)).toArray()).containsExactly(20, 40);
        assertThat(CEL.divide(losing.withWeights(1, 2)).toArray()).containsExactly(80, 60);
    }

    @Test
    void aScheduleOfProportionalSegmentsUsesNoWeights() {
        ParametricRule capped = new ParametricRule() {
            @Override
            public Schedule schedule() {
                return Schedule.of(Segment.of(Segment.Kind.PROPORTIONAL, "1"));
            }

            @Override
            public String id() {
                return "capped";
            }

            @Override
            public String summary() {
                return "divides in proportion to claims, up to these";
            }
        };
        assertThat(capped.usesWeights()).isFalse();
        assertThat(capped.endsAtClaims()).isTrue();
        assertThat(capped.divide(AllocationProblem.of(BigDecimal.valueOf(60), 100, 200)
                                .withWeights(1, 2))
                        .toArray())
                .containsExactly(20, 40);
    }

    @Test
    void manyProblemsInParallelGiveTheSameBits() {
        double[] totals = {7, 0, 12};
        double[] claims = {1, 9, 2, 5, 3, 1, 4, 4, 6};
        for (ParametricRule rule : ALL) {
            double[] one = new double[9];
            double[] many = new double[9];
            rule.divideAll(Batch.of(3, totals, claims), one);
            rule.divideAllInParallel(Batch.of(3, totals, claims), many);
            assertThat(one[0] + one[1] + one[2]).as(rule.id()).isCloseTo(7, within(1e-12));
            assertThat(many).as(rule.id()).containsExactly(one);
        }
    }

    @Test
    void thetaIsReadAndChecked() {
        TalFamily quarter = new TalFamily().with(Map.of("theta", "0.25"));

        assertThat(quarter.parameters().get(0).value()).isEqualTo("0.25");
        assertThatThrownBy(() -> new TalFamily().with(Map.of("theta", "1.5")))
                .hasMessage("theta of tal-family (1.5) must be within 0 .. 1");
    }

    @Test
    void claimsMustBeAsManyAsMembers() {
        assertThatThrownBy(() -> AllocationProblem.of(Amounts.of(1, 2), LimitTree.unlimited(BigDecimal.ONE, 3)))
                .hasMessage("number of claims (2) must be the number of members (3)");
    }
}
