package io.lionshare.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.lionshare.axiom.RuleAxiom;
import io.lionshare.axiom.RuleAxioms;
import io.lionshare.axiom.Verdict;
import io.lionshare.rule.AllocationProblem;
import io.lionshare.rule.AllocationRule;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * What every allocation rule must keep, and the axioms that it declares. A rule's test extends this class:
 *
 * <pre>{@code
 * class TalmudTest extends AllocationRuleContract {
 *     protected AllocationRule plugin() {
 *         return new Talmud();
 *     }
 *
 *     protected Set<String> axioms() {
 *         return Set.of("self-duality", "consistency");
 *     }
 * }
 * }</pre>
 *
 * <p>Without {@code axioms()} only what is mandatory is tested: awards are within claims and add up, limits are kept or
 * refused by name, the same problem gets the same amounts, the order of input changes nothing, and in a plan the steps
 * that lead to the amounts add up. A failure shows the seed, the smallest counterexample found as Java that compiles,
 * and what the rule gave.
 */
public abstract class AllocationRuleContract extends AxiomContract<AllocationRule, RuleAxiom> {
    private static final List<String> MANDATORY =
            List.of("awards", "limits-kept-or-refused", "same-on-replay", "order-of-input", "derivation-adds-up");
    private static final long CASES = 200;
    private static final int PROBLEMS = 50;

    /** The contract of rules. */
    protected AllocationRuleContract() {
        super(AllocationRule.class, MANDATORY, RuleAxioms::get, CASES);
    }

    @Override
    final Verdict check(RuleAxiom axiom) {
        return axiom.check(plugin(), search());
    }

    @Test
    @DisplayName("errors: a total above the claims is divided, or refused by name")
    final void errors() {
        AllocationProblem problem = AllocationProblem.of(BigDecimal.TEN, 1, 2, 3);
        double[] amounts;
        try {
            amounts = plugin().divide(problem).toArray();
        } catch (IllegalArgumentException e) {
            assertThat(e).hasMessageContaining(plugin().id());
            return;
        } catch (RuntimeException e) {
            throw new AssertionError("a total above the claims must be divided or refused, but: " + e, e);
        }
        assertThat(Arrays.stream(amounts).sum())
                .as("sum of what is given of 10 among claims of 1, 2 and 3")
                .isCloseTo(10, within(1e-6));
    }

    @Test
    @DisplayName("zeros: where all claims and the total are 0, everyone gets 0")
    final void zeros() {
        double[] nothing;
        try {
            nothing = plugin().divide(AllocationProblem.of(BigDecimal.ZERO, 0, 0, 0))
                    .toArray();
        } catch (RuntimeException e) {
            throw new AssertionError("claims of 0 for everyone and a total of 0 must be taken", e);
        }
        assertThat(nothing).containsExactly(0, 0, 0);
    }

    @Test
    @DisplayName("threads: many threads at once get what one gets")
    final void threads() {
        Random random = new Random(search().seed());
        List<double[]> claims = IntStream.range(0, PROBLEMS)
                .mapToObj(k -> random.ints(1 + random.nextInt(6), 0, 20)
                        .asDoubleStream()
                        .toArray())
                .toList();
        AllocationRule rule = plugin();
        Replay.requireSameFromManyThreads(claims, each -> {
            BigDecimal total = new BigDecimal(Arrays.stream(each).sum()).divide(BigDecimal.valueOf(2));
            return Arrays.toString(
                    rule.divide(AllocationProblem.of(total, each)).toArray());
        });
    }
}
