package io.lionshare.axiom.search;

import io.lionshare.level.Fraction;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Claims problems of 1 to 8 members, mostly few: small whole numbers, ties, zeros, one dominant claim, two of them, claims
 * one apart, large numbers, decimals; totals anywhere, and at or next to the places where rules have kinks.
 */
final class ClaimsFamily {
    private static final int[] SIZES = {1, 2, 2, 3, 3, 3, 4, 4, 5, 5, 6, 8};

    private final Random random;

    ClaimsFamily(Random random) {
        this.random = random;
    }

    AxiomProblem problem() {
        List<Fraction> claims = claims(SIZES[random.nextInt(SIZES.length)]);
        AxiomProblem problem = AxiomProblem.of(Fraction.ZERO, claims);
        return problem.withTotal(total(problem));
    }

    private List<Fraction> claims(int size) {
        int shape = random.nextInt(9);
        List<Fraction> claims = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            claims.add(
                    switch (shape) {
                        case 0 -> upTo(3);
                        case 1 -> upTo(4).minus(Fraction.ONE);
                        case 2 -> i == 0 ? upTo(100) : upTo(6);
                        case 3 -> Fraction.of(10).plus(upTo(3));
                        case 4 -> upTo(1000);
                        case 5 -> upTo(1000).dividedBy(100);
                        case 6, 7 -> i < 2 ? upTo(3).plus(Fraction.of(9)) : upTo(4).minus(Fraction.ONE);
                        default -> upTo(10);
                    });
        }
        if (Groups.sum(claims, -1).signum() == 0) {
            claims.set(0, Fraction.ONE);
        }
        return claims;
    }

    private Fraction total(AxiomProblem problem) {
        Fraction sum = problem.sum();
        Fraction claim = problem.claim(random.nextInt(problem.size()));
        return switch (random.nextInt(8)) {
            case 0 -> claim;
            case 1 -> sum.minus(claim);
            case 2 -> sum.dividedBy(2);
            case 3 -> sum.dividedBy(2).minus(Fraction.ONE).max(Fraction.ZERO);
            default -> sum.times(Fraction.of(random.nextInt(61), 60)).ceiling().min(sum);
        };
    }

    private Fraction upTo(int most) {
        return Fraction.of(1 + random.nextInt(most));
    }
}
