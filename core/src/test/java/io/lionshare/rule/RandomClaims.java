package io.lionshare.rule;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Random;

/** Claims problems from a seed: even, unequal, tied, with zeros, tiny and huge; totals anywhere and at kinks. */
final class RandomClaims {
    private RandomClaims() {}

    static AllocationProblem problem(long seed, int mostMembers) {
        Random random = new Random(seed);
        double[] claims = claims(random, 1 + random.nextInt(mostMembers));
        return AllocationProblem.of(total(random, claims), claims);
    }

    static double[] claims(Random random, int members) {
        int shape = random.nextInt(5);
        double magnitude = Math.pow(10, new int[] {0, 0, 0, -9, 15}[random.nextInt(5)]);
        double[] claims = new double[members];
        for (int i = 0; i < members; i++) {
            claims[i] = magnitude
                    * switch (shape) {
                        case 0 -> random.nextDouble();
                        case 1 -> Math.exp(2 * random.nextGaussian());
                        case 2 -> 1 + random.nextInt(4);
                        case 3 -> random.nextInt(3);
                        default -> 100 + random.nextDouble();
                    };
        }
        return claims;
    }

    private static BigDecimal total(Random random, double[] claims) {
        BigDecimal sum = sum(claims);
        BigDecimal claim = new BigDecimal(claims[random.nextInt(claims.length)]);
        return switch (random.nextInt(6)) {
            case 0 -> claim;
            case 1 -> sum.subtract(claim);
            case 2 -> sum.multiply(new BigDecimal("0.5"));
            default -> sum.multiply(new BigDecimal(random.nextInt(1001)).movePointLeft(3));
        };
    }

    static BigDecimal sum(double... claims) {
        return Arrays.stream(claims).mapToObj(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
