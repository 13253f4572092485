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
 * <p>Without {@code axioms()} only what is mandatory is tested. Awards are within claims and add up; limits are kept or
 * refused by name. The same problem gets the same amounts, and the order of input changes nothing. In a plan the steps that
 * lead to the amounts add up. A rule that works in {@code double} may miss each by 1e-9 of the sum of claims. The basic
 * things come first; what may follow from their failure is left out. A failure shows the smallest counterexample found as
 * Java that compiles, what the rule gave, and the seed.
 */
public abstract class AllocationRuleContract extends AxiomContract<AllocationRule, RuleAxiom> {
    private static final long CASES = 200;
    private static final int PROBLEMS = 50;

    /** The contract of rules. */
    protected AllocationRuleContract() {
        super(AllocationRule.class, RuleAxioms::get, CASES);
    }

    @Override
    final Verdict check(RuleAxiom axiom) {
        return axiom.check(plugin(), search());
    }

    @Override
    final List<List<Promise>> mandatory() {
        return List.of(
                List.of(axiom("awards")),
                List.of(axiom("limits-kept-or-refused")),
                List.of(
                        axiom("same-on-replay"),
                        new Promise("total-above-the-claims", this::totalAboveTheClaims),
                        new Promise("all-claims-zero", this::allClaimsZero)),
                List.of(axiom("order-of-input"), new Promise("same-from-many-threads", this::threads)),
                List.of(axiom("derivation-adds-up")));
    }

    /** A total above the claims is divided, or refused by name. */
    private void totalAboveTheClaims() {
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

    private void allClaimsZero() {
        double[] nothing;
        try {
            nothing = plugin().divide(AllocationProblem.of(BigDecimal.ZERO, 0, 0, 0))
                    .toArray();
        } catch (RuntimeException e) {
            throw new AssertionError("claims of 0 for all members and a total of 0 must be taken", e);
        }
        assertThat(nothing).containsExactly(0, 0, 0);
    }

    private void threads() {
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
