package io.lionshare.axiom.search;

import io.lionshare.level.Fraction;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Whole units among 1 to 16 members with whole weights, mostly few: small numbers, ties, zeros, large numbers, one large
 * and many small members, and these just below or above a rounding point.
 */
final class UnitsFamily {
    private static final int[] SIZES = {1, 2, 3, 3, 3, 4, 4, 5, 5, 6, 8, 12, 16};

    private final Random random;

    UnitsFamily(Random random) {
        this.random = random;
    }

    AxiomProblem problem() {
        int size = SIZES[random.nextInt(SIZES.length)];
        int shape = random.nextInt(10);
        long point = roundingPoint();
        List<Fraction> weights = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            weights.add(Fraction.of(
                    switch (shape) {
                        case 0 -> random.nextInt(5);
                        case 1 -> 1 + random.nextInt(100);
                        case 2 -> 1 + random.nextInt(100_000);
                        case 3 -> i == 0 ? 1 + random.nextInt(1000) : 1 + random.nextInt(3);
                        case 4, 5 -> i == 0 ? 100 * (1L + random.nextInt(20)) : point - 1 - random.nextInt(2);
                        case 6 -> i == 0 ? 100 * (1L + random.nextInt(20)) : point + 1 + random.nextInt(2);
                        default -> 1 + random.nextInt(10);
                    }));
        }
        Fraction sum = Groups.sum(weights, -1);
        if (sum.signum() == 0) {
            weights.set(0, Fraction.ONE);
        }
        boolean isNear = shape >= 4 && shape <= 6;
        Fraction units = isNear
                ? sum.dividedBy(100)
                        .floor()
                        .plus(Fraction.of(random.nextInt(5) - 2))
                        .max(Fraction.ZERO)
                : Fraction.of(random.nextInt(4 * size + 1));
        return AxiomProblem.of(units, weights);
    }

    /** A whole number or one half more, or the geometric or harmonic mean of two whole numbers, times 100. */
    private long roundingPoint() {
        int k = random.nextInt(3);
        return switch (random.nextInt(4)) {
            case 0 -> 100L * (k + 1);
            case 1 -> 100L * k + 50;
            case 2 -> (long) Math.sqrt(10_000.0 * (k + 1) * (k + 2));
            default -> 200L * (k + 1) * (k + 2) / (2 * k + 3);
        };
    }
}
