package io.lionshare.oracle;

import io.lionshare.level.Amounts;
import io.lionshare.model.LimitTree;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Random;

/**
 * Claims problems without limits: claims from {@link Magnitudes#spread}; totals from nothing to all claims, at either
 * end, and where awards bend.
 */
public final class ClaimsCases {
    private ClaimsCases() {}

    /** All weights are one. */
    public static Case of(long seed, int mostMembers) {
        Random random = Magnitudes.random(seed);
        double[] claims = Magnitudes.spread(random, 1 + random.nextInt(mostMembers));
        double[] ones = new double[claims.length];
        Arrays.fill(ones, 1);
        return of(seed, random, claims, ones);
    }

    /** Weights from {@link Magnitudes#spread}, none of them zero. */
    public static Case weighted(long seed, int mostMembers) {
        Random random = Magnitudes.random(seed);
        double[] claims = Magnitudes.spread(random, 1 + random.nextInt(mostMembers));
        double[] weights = Arrays.stream(Magnitudes.spread(random, claims.length))
                .map(weight -> weight == 0 ? 1 : weight)
                .toArray();
        return of(seed, random, claims, weights);
    }

    private static Case of(long seed, Random random, double[] claims, double[] weights) {
        BigDecimal sum = Arrays.stream(claims).mapToObj(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal claim = new BigDecimal(claims[random.nextInt(claims.length)]);
        BigDecimal total =
                switch (random.nextInt(8)) {
                    case 0 -> BigDecimal.ZERO;
                    case 1 -> sum;
                    case 2 -> sum.multiply(new BigDecimal("0.5"));
                    case 3 -> claim;
                    case 4 -> sum.subtract(claim);
                    default -> sum.multiply(new BigDecimal(random.nextInt(1001)).movePointLeft(3));
                };
        return new Case(seed, Amounts.of(claims), Amounts.of(weights), LimitTree.unlimited(total, claims.length));
    }
}
