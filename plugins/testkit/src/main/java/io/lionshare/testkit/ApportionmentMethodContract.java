package io.lionshare.testkit;

import io.lionshare.apportion.ApportionmentMethod;
import io.lionshare.apportion.TieBreak;
import io.lionshare.axiom.MethodAxiom;
import io.lionshare.axiom.MethodAxioms;
import io.lionshare.axiom.Verdict;
import io.lionshare.level.Amounts;
import io.lionshare.model.LimitTree;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * What every apportionment method must keep, and the axioms that it declares; used like {@link AllocationRuleContract}.
 *
 * <p>Without {@code axioms()} only what is mandatory is tested. Whole units add up; limits are kept or refused by name. The
 * same problem gets the same units, and the order of input changes nothing. In a plan the steps that lead to the units add
 * up.
 */
public abstract class ApportionmentMethodContract extends AxiomContract<ApportionmentMethod, MethodAxiom> {
    private static final long CASES = 500;
    private static final int PROBLEMS = 50;

    /** The contract of methods. */
    protected ApportionmentMethodContract() {
        super(ApportionmentMethod.class, MethodAxioms::get, CASES);
    }

    @Override
    final Verdict check(MethodAxiom axiom) {
        return axiom.check(plugin(), search());
    }

    @Override
    final List<List<Promise>> mandatory() {
        return List.of(
                List.of(axiom("adds-up")),
                List.of(axiom("limits-kept-or-refused")),
                List.of(axiom("same-on-replay")),
                List.of(axiom("order-of-input"), new Promise("same-from-many-threads", this::threads)),
                List.of(axiom("derivation-adds-up")));
    }

    private void threads() {
        Random random = new Random(search().seed());
        List<double[]> weights = IntStream.range(0, PROBLEMS)
                .mapToObj(k -> random.ints(1 + random.nextInt(6), 1, 20)
                        .asDoubleStream()
                        .toArray())
                .toList();
        ApportionmentMethod method = plugin();
        Replay.requireSameFromManyThreads(weights, each -> {
            LimitTree units = LimitTree.unlimited(BigDecimal.valueOf(3L * each.length), each.length);
            return Arrays.toString(method.apportion(Amounts.of(each), units, TieBreak.largerWeight())
                    .toArray());
        });
    }
}
