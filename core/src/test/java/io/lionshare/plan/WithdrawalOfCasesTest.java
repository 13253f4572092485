package io.lionshare.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.lionshare.model.Alliance;
import io.lionshare.model.Bound;
import io.lionshare.model.InfeasibleException;
import io.lionshare.model.Limit;
import io.lionshare.model.StepBack;
import io.lionshare.oracle.Cases;
import io.lionshare.oracle.Seeds;
import io.lionshare.pledge.Withdrawal;
import io.lionshare.plugin.Plugins;
import io.lionshare.rule.AllocationRule;
import io.lionshare.rule.ParametricRule;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** When one steps back, no other member's ideal amount falls: over all parametric rules and nested limits. */
class WithdrawalOfCasesTest {
    private static final List<AllocationRule> RULES = StreamSupport.stream(
                    Plugins.load(AllocationRule.class).spliterator(), false)
            .filter(ParametricRule.class::isInstance)
            .toList();

    static LongStream seeds() {
        return Seeds.first(50);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    @DisplayName("No ideal amount of the others falls, claims stay, and all adds up")
    void idealAmountsNeverFall(long seed) {
        Problem problem = problem(seed);
        for (AllocationRule rule : RULES) {
            Allocation before = problem.allocate(Problem.plan().withRule(rule));
            Optional<Withdrawal> withdrawal = withdrawal(before, seed);
            if (withdrawal.isPresent()) {
                Allocation after = withdrawal.get().after();
                assertThat(withdrawal.get().idealFalls())
                        .as("%s, seed %d", rule.id(), seed)
                        .isEmpty();
                assertThat(after.problem().claims()).isSameAs(before.problem().claims());
                assertThat(withdrawal.get().released().signum())
                        .as("seed %d", seed)
                        .isNotNegative();
                assertThat(withdrawal.get().change().moved()).isNotNegative();
            }
        }
    }

    @Test
    @DisplayName("Many withdrawals can be filled, so that the property is put to something")
    void manyCanBeFilled() {
        assertThat(RULES).hasSizeGreaterThan(6);
        long filled = seeds().filter(seed -> withdrawal(problem(seed).allocate(Problem.plan()), seed)
                        .filter(withdrawal -> withdrawal.released().signum() > 0)
                        .isPresent())
                .count();
        assertThat(filled).isGreaterThan(15);
    }

    private static Problem problem(long seed) {
        return Problem.of(seed % 2 == 0 ? Cases.whole(seed, 12) : Cases.small(seed, 8));
    }

    /** A member, or now and then a bloc, gives nothing, or half of what it gave. */
    private static Optional<Withdrawal> withdrawal(Allocation before, long seed) {
        Random random = new Random(seed);
        int blocs = before.alliance().blocs().size();
        boolean bloc = blocs > 0 && random.nextInt(3) == 0;
        String who = bloc
                ? before.alliance().blocs().get(random.nextInt(blocs)).name()
                : before.alliance()
                        .members()
                        .get(random.nextInt(before.alliance().size()))
                        .id();
        BigDecimal half = before.amount(who).divide(BigDecimal.valueOf(2));
        Bound cap = new Bound.Amount(random.nextBoolean() ? BigDecimal.ZERO : half);
        try {
            return Optional.of(Withdrawal.of(
                    before, new StepBack(who, Map.of(before.burden().id(), cap))));
        } catch (InfeasibleException e) {
            assertThat(e.conflict().limits())
                    .as("seed %d: %s", seed, e.getMessage())
                    .noneMatch(limit -> limit.kind() == Limit.Kind.FLOOR && isInside(before.alliance(), limit, who));
            return Optional.empty();
        }
    }

    /** A member that steps back is not held to floors that contradict its cap. */
    private static boolean isInside(Alliance alliance, Limit limit, String who) {
        List<Integer> members = Arrays.stream(alliance.positions(who)).boxed().toList();
        return Arrays.stream(alliance.positions(limit.target())).allMatch(members::contains);
    }
}
