package io.lionshare.joint;

import static org.assertj.core.api.Assertions.assertThat;

import io.lionshare.model.Limits;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CrossingTest {
    /** The way that is left on both sides of the price foreseen; ideal cells do not change quite linearly. */
    private static final double MARGIN = 0.05;

    private static final int PARTS = 40;

    /** Prices rise in small steps; where one or two rows change between two of them, the change must be where it is foreseen. */
    @Test
    void aSingleChangeIsForeseen() {
        Random random = new Random(11);
        int changes = 0;
        int foreseen = 0;
        for (int round = 0; round < 12; round++) {
            JointProblem problem = withoutConflicts(random);
            PriceTrial from = at(problem, 1);
            for (int step = 1; step <= PARTS; step++) {
                double factor = 1 + step / (double) PARTS;
                PriceTrial to = at(problem, factor);
                double part = from.changedRows(to).length > 0 ? Crossing.between(from, to) : 0.5;
                if (part != 0.5) {
                    changes++;
                    double crossing = factor - (1 - part) / PARTS;
                    double away = MARGIN / PARTS;
                    boolean isOldBefore = at(problem, crossing - away).changedRows(from).length == 0;
                    boolean isNewAfter = at(problem, crossing + away).changedRows(to).length == 0;
                    foreseen += isOldBefore && isNewAfter ? 1 : 0;
                }
                from = to;
            }
        }
        assertThat(changes).isGreaterThan(30);
        assertThat(foreseen / (double) changes).as("%d changes", changes).isGreaterThan(0.7);
    }

    @Test
    void severalChangesAreNotForeseen() {
        JointProblem problem = withoutConflicts(new Random(11));
        PriceTrial near = at(problem, 1);
        PriceTrial far = at(problem, 2);
        assertThat(near.changedRows(far)).hasSizeGreaterThan(4);
        assertThat(Crossing.between(near, far)).isEqualTo(0.5);
    }

    /** A problem that has a solution at any price. */
    private static JointProblem withoutConflicts(Random random) {
        return JointCases.solvable(random, 8, 3).withValueLimits(Limits.none());
    }

    private static PriceTrial at(JointProblem problem, double factor) {
        String kind = problem.burdens().get(0).id();
        BigDecimal price =
                problem.prices().of(kind).multiply(BigDecimal.valueOf(factor)).round(new MathContext(9));
        return PriceTrial.of(problem.withPrices(problem.prices().with(kind, price)), problem.trees());
    }
}
