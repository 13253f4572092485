package io.lionshare.benchmarks;

import io.lionshare.level.batch.Batch;
import java.util.Random;

/** Seeded problems in flat row-major arrays; about a given part of the limits bind in the proportional rule. */
final class BatchProblems {
    /** What the claims look like, and how many of the limits bind. */
    enum Shape {
        /** Claims between 0 and 1000; a tenth of the limits bind. */
        UNIFORM(0.1),
        /** Log-normal claims with &sigma; = 1; a tenth of the limits bind. */
        LOGNORMAL(0.1),
        /** Claims 100, 200 or 300; a tenth of the limits bind. */
        TIES(0.1),
        /** Log-normal claims; half of the limits bind. */
        HALF_BINDING(0.5);

        private final double binding;

        Shape(double binding) {
            this.binding = binding;
        }

        private double claim(Random random) {
            return switch (this) {
                case UNIFORM -> 1000 * random.nextDouble();
                case LOGNORMAL, HALF_BINDING -> 100 * StrictMath.exp(random.nextGaussian());
                case TIES -> 100.0 * (1 + random.nextInt(3));
            };
        }
    }

    private static final long SEED = 20_261_123;

    final int members;
    final double[] totals;
    final double[] claims;
    final double[] lower;
    final double[] upper;

    /** Totals are a fifth to four fifths of the claims; of the limits that bind, half are floors, half ceilings. */
    BatchProblems(Shape shape, int problems, int members) {
        this(shape, problems, members, 0);
    }

    /** Other problems for each number. */
    BatchProblems(Shape shape, int problems, int members, int number) {
        this.members = members;
        totals = new double[problems];
        claims = new double[problems * members];
        lower = new double[claims.length];
        upper = new double[claims.length];
        Random random = new Random(SEED + number);
        for (int row = 0; row < problems; row++) {
            while (!draw(shape, random, row)) {
                // limits that leave no solution, which happens with few members
            }
        }
    }

    /** The problems without their limits, over the same arrays. */
    Batch free() {
        return Batch.of(members, totals, claims);
    }

    /** The problems within their limits, over the same arrays. */
    Batch limited() {
        return free().within(lower, upper);
    }

    private boolean draw(Shape shape, Random random, int row) {
        int from = row * members;
        double sum = 0;
        for (int k = from; k < from + members; k++) {
            claims[k] = shape.claim(random);
            sum += claims[k];
        }
        double part = 0.2 + 0.6 * random.nextDouble();
        totals[row] = part * sum;
        double least = 0;
        double most = 0;
        for (int k = from; k < from + members; k++) {
            double amount = part * claims[k];
            double drawn = random.nextDouble();
            boolean floorBinds = drawn < shape.binding / 2;
            boolean ceilingBinds = !floorBinds && drawn < shape.binding;
            lower[k] = amount * (floorBinds ? 1.05 + 0.2 * random.nextDouble() : 0.5 * random.nextDouble());
            upper[k] = amount * (ceilingBinds ? 0.5 + 0.45 * random.nextDouble() : 1.5 + random.nextDouble());
            least += lower[k];
            most += upper[k];
        }
        return least <= totals[row] && totals[row] <= most;
    }
}
