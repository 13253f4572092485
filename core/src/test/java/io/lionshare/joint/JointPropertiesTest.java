package io.lionshare.joint;

import static org.assertj.core.api.Assertions.assertThat;

import io.lionshare.model.Alliance;
import io.lionshare.model.Burden;
import io.lionshare.model.Derivation;
import io.lionshare.model.Limit;
import io.lionshare.model.Limits;
import io.lionshare.model.Member;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JointPropertiesTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theOrderOfInputChangesNothing(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 60; round++) {
            JointProblem problem = JointCases.solvable(random, 10, 4);
            List<Member> members = new ArrayList<>(problem.alliance().members());
            List<Burden> burdens = new ArrayList<>(problem.burdens());
            Collections.shuffle(members, random);
            Collections.shuffle(burdens, random);
            Alliance alliance =
                    Alliance.of(List.of(), members, problem.alliance().blocs());
            JointProblem shuffled = new JointProblem(
                    alliance, burdens, problem.limits(), problem.prices(), problem.scores(), problem.valueLimits());

            assertThat(quanta(JointSplit.of(shuffled)))
                    .as("seed %d, round %d: %s", seed, round, problem)
                    .isEqualTo(quanta(JointSplit.of(problem)));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5, 6})
    void everyDerivationAddsUp(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 60; round++) {
            JointProblem problem = JointCases.solvable(random, 10, 4);
            JointSplit split = JointSplit.of(problem);
            List<Derivation.Step> steps = split.derivation().steps();
            int n = problem.alliance().size();
            for (int s = 0; s < steps.size(); s++) {
                BigDecimal column = BigDecimal.ZERO;
                for (int i = 0; i < n; i++) {
                    column = column.add(steps.get(s).change(i));
                    assertThat(steps.get(s).reason(i).isEmpty())
                            .as("seed %d, round %d", seed, round)
                            .isEqualTo(steps.get(s).change(i).signum() == 0);
                }
                assertThat(column)
                        .as(
                                "seed %d, round %d, step %s",
                                seed, round, steps.get(s).name())
                        .isEqualByComparingTo(s == 0 ? problem.value() : BigDecimal.ZERO);
            }
            for (int i = 0; i < n; i++) {
                int member = i;
                BigDecimal row =
                        steps.stream().map(step -> step.change(member)).reduce(BigDecimal.ZERO, BigDecimal::add);
                assertThat(row)
                        .as("seed %d, round %d", seed, round)
                        .isEqualByComparingTo(
                                split.value(problem.alliance().members().get(i).id()));
            }
        }
    }

    /**
     * A relaxed ceiling lets the ratios of value to fair share come closer together, never further apart, as long as
     * members with a fair share have the same value to divide.
     */
    @ParameterizedTest
    @ValueSource(longs = {7, 8, 9})
    void aRelaxedCeilingNeverWidensTheRangeOfRatios(long seed) {
        Random random = new Random(seed);
        int relaxed = 0;
        for (int round = 0; round < 150; round++) {
            JointProblem problem = JointCases.solvable(random, 8, 4);
            JointProblem wider = relaxed(random, problem);
            double[] before = ratios(problem);
            double[] after = ratios(wider);
            if (after[2] > before[2] + 1e-9) {
                // members without a fair share give less now, so that the others have more to divide
                continue;
            }
            relaxed += wider.equals(problem) ? 0 : 1;
            String where = "seed " + seed + ", round " + round + ": " + problem;
            assertThat(after[0]).as(where).isGreaterThanOrEqualTo(before[0] - 1e-9);
            assertThat(after[1]).as(where).isLessThanOrEqualTo(before[1] + 1e-9);
        }
        assertThat(relaxed).isGreaterThan(50);
    }

    private static JointProblem relaxed(Random random, JointProblem problem) {
        Map<String, Limits> limits = new HashMap<>(problem.limits());
        List<String> kinds = problem.limits().keySet().stream().sorted().toList();
        String kind = kinds.get(random.nextInt(kinds.size()));
        List<Limit> list =
                new ArrayList<>(limits.getOrDefault(kind, Limits.none()).list());
        list.stream()
                .filter(limit -> limit.kind() == Limit.Kind.CEILING)
                .findFirst()
                .ifPresent(list::remove);
        limits.put(kind, new Limits(list));
        return problem.withLimits(limits);
    }

    /** Over members with a fair share above 0: the smallest and the largest ratio of value to it, and their values' sum. */
    private static double[] ratios(JointProblem problem) {
        double[] values = MemberValues.of(new ValueGrid(problem), problem.scores());
        double[] shares = problem.scores().shares();
        double[] ends = {Double.POSITIVE_INFINITY, 0, 0};
        for (int i = 0; i < values.length; i++) {
            if (shares[i] > 0) {
                ends[0] = Math.min(ends[0], values[i] / shares[i]);
                ends[1] = Math.max(ends[1], values[i] / shares[i]);
                ends[2] += values[i];
            }
        }
        return ends;
    }

    private static Map<JointCell, Long> quanta(JointSplit split) {
        Map<JointCell, Long> quanta = new HashMap<>();
        for (Member member : split.problem().alliance().members()) {
            for (Burden burden : split.problem().burdens()) {
                JointCell cell = new JointCell(member.id(), burden.id());
                quanta.put(cell, split.quanta(cell.member(), cell.kind()));
            }
        }
        return quanta;
    }
}
