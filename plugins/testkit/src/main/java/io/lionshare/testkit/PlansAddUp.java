package io.lionshare.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.lionshare.model.Alliance;
import io.lionshare.model.Burden;
import io.lionshare.model.ContributionType;
import io.lionshare.model.Derivation;
import io.lionshare.model.InfeasibleException;
import io.lionshare.model.Limit;
import io.lionshare.model.Limits;
import io.lionshare.model.Member;
import io.lionshare.plan.Allocation;
import io.lionshare.plan.Allocator;
import io.lionshare.plan.Plan;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** Carries out plans with the plug-in in its place, and demands that every step that leads to the amounts adds up. */
final class PlansAddUp {
    private static final ContributionType TYPE = ContributionType.of("fund", "EUR", "0.01");
    private static final int PLANS = 40;

    private PlansAddUp() {}

    /** Half of the plans with a ceiling and a floor, which the plug-in may refuse. */
    static void require(long seed, UnaryOperator<Plan> withPlugin) {
        Random random = new Random(seed);
        for (int k = 0; k < PLANS; k++) {
            int size = 2 + random.nextInt(5);
            List<Long> scores = random.longs(size, 1, 20).boxed().toList();
            Plan plan = withPlugin.apply(Plan.of("plan", new Carried.Given(scores)));
            Burden burden = new Burden(TYPE, BigDecimal.valueOf(100 + random.nextInt(10_000), 2));
            requireOne("seed " + seed + ", scores " + scores + ", " + burden.total() + " EUR", plan, burden, k, size);
        }
    }

    private static void requireOne(String words, Plan plan, Burden burden, int k, int size) {
        List<Member> members = IntStream.range(0, size)
                .mapToObj(i -> Member.of("M" + i, "member " + i))
                .toList();
        Limits limits = k % 2 == 0 ? Limits.none() : Limits.of(Limit.ceiling("M0", "0.01"), Limit.floor("M1", "0.50"));
        Allocation allocation;
        try {
            allocation = Allocator.allocate(Alliance.of(List.of(), members, List.of()), burden, limits, plan);
        } catch (IllegalArgumentException | InfeasibleException e) {
            assertThat(limits)
                    .as("%s is refused without limits: %s", words, e.getMessage())
                    .isNotEqualTo(Limits.none());
            return;
        } catch (IllegalStateException e) {
            throw new AssertionError(words + ": " + e.getMessage(), e);
        }
        requireDerived(words, allocation);
    }

    static void requireDerived(String words, Allocation allocation) {
        List<Derivation.Step> steps = allocation.derivation().steps();
        int size = allocation.alliance().size();
        BigDecimal expected = allocation.burden().total();
        for (Derivation.Step step : steps) {
            BigDecimal column =
                    IntStream.range(0, size).mapToObj(step::change).reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(column).as("%s: sum of step '%s'", words, step.name()).isEqualByComparingTo(expected);
            expected = BigDecimal.ZERO;
        }
        for (int i = 0; i < size; i++) {
            int member = i;
            BigDecimal row = steps.stream().map(step -> step.change(member)).reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(row)
                    .as("%s: sum of the steps of member %d", words, i)
                    .isEqualByComparingTo(allocation.amount(
                            allocation.alliance().members().get(i).id()));
            assertThat(steps)
                    .as("%s: a reason for every change of member %d", words, i)
                    .allMatch(step -> step.change(member).signum() == 0
                            || !step.reason(member).isBlank());
        }
    }
}
