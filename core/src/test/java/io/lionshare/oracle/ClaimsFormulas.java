package io.lionshare.oracle;

import io.lionshare.level.Schedule;
import io.lionshare.level.Segment;
import io.lionshare.level.Segment.Kind;
import io.lionshare.model.LimitTree;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import org.apache.commons.math3.fraction.BigFraction;

/** Rules for claims problems by their definitions, in fractions. */
final class ClaimsFormulas {
    private static final BigFraction ZERO = BigFraction.ZERO;

    private ClaimsFormulas() {}

    /** Minimal rights from what the others claim; the rest in proportion to what is left, within the rest. */
    static BigFraction[] adjusted(BigFraction total, BigFraction... claims) {
        BigFraction sum = Fractions.sum(claims);
        BigFraction[] rights = map(claims, claim -> max(ZERO, total.subtract(sum.subtract(claim))));
        BigFraction rest = total.subtract(Fractions.sum(rights));
        BigFraction[] left = new BigFraction[claims.length];
        Arrays.setAll(left, i -> min(claims[i].subtract(rights[i]), rest));
        BigFraction open = Fractions.sum(left);
        BigFraction[] awards = new BigFraction[claims.length];
        Arrays.setAll(awards, i -> open.equals(ZERO) ? rights[i] : rights[i].add(rest.multiply(left[i].divide(open))));
        return awards;
    }

    /** The smallest claim for everyone, or an equal part; the rest in proportion to what claims exceed it by. */
    static BigFraction[] alphaMin(BigFraction total, BigFraction... claims) {
        BigFraction least = total.divide(claims.length);
        for (BigFraction claim : claims) {
            least = min(least, claim);
        }
        BigFraction guaranteed = least;
        BigFraction rest = total.subtract(guaranteed.multiply(claims.length));
        BigFraction open = Fractions.sum(claims).subtract(guaranteed.multiply(claims.length));
        return map(
                claims,
                claim -> open.equals(ZERO)
                        ? guaranteed
                        : guaranteed.add(
                                rest.multiply(claim.subtract(guaranteed)).divide(open)));
    }

    /** Half of equal awards and half of equal losses, each by its level. */
    static BigFraction[] average(BigFraction total, BigFraction... claims) {
        BigFraction[] awards = level(Kind.EQUAL_GAINS, total, claims);
        BigFraction[] losses = level(Kind.EQUAL_LOSSES, total, claims);
        BigFraction[] averages = new BigFraction[claims.length];
        Arrays.setAll(averages, i -> awards[i].add(losses[i]).divide(2));
        return averages;
    }

    private static BigFraction[] level(Kind kind, BigFraction total, BigFraction... claims) {
        BigFraction[] ones = map(claims, claim -> BigFraction.ONE);
        LimitTree limits = LimitTree.unlimited(Fractions.decimal(total), claims.length);
        return LevelOracle.solve(Schedule.of(Segment.of(kind, "1")), claims, ones, limits);
    }

    /** The mean over all orders of arrival. */
    static BigFraction[] arrival(BigFraction total, BigFraction... claims) {
        BigFraction[] sums = map(claims, claim -> ZERO);
        int orders = arrive(total, claims, new boolean[claims.length], map(claims, claim -> ZERO), sums);
        return map(sums, sum -> sum.divide(orders));
    }

    private static int arrive(
            BigFraction left, BigFraction[] claims, boolean[] arrived, BigFraction[] awards, BigFraction[] sums) {
        int orders = 0;
        for (int i = 0; i < claims.length; i++) {
            if (!arrived[i]) {
                arrived[i] = true;
                awards[i] = min(claims[i], left);
                orders += arrive(left.subtract(awards[i]), claims, arrived, awards, sums);
                arrived[i] = false;
            }
        }
        if (orders == 0) {
            Arrays.setAll(sums, i -> sums[i].add(awards[i]));
            return 1;
        }
        return orders;
    }

    /** Rounds until less than 1e-17 of the total is left. */
    static BigFraction[] rounds(BigFraction total, BigFraction... claims) {
        BigFraction[] left = claims.clone();
        BigFraction rest = total;
        BigFraction negligible =
                total.multiply(new BigFraction(1, 1_000_000_000).pow(2)).multiply(10);
        while (rest.compareTo(negligible) > 0) {
            BigFraction most = rest;
            for (int i = 0; i < left.length; i++) {
                BigFraction bound = min(left[i], most).divide(left.length);
                left[i] = left[i].subtract(bound);
                rest = rest.subtract(bound);
            }
        }
        BigFraction[] awards = new BigFraction[claims.length];
        Arrays.setAll(awards, i -> claims[i].subtract(left[i]));
        return awards;
    }

    private static BigFraction[] map(BigFraction[] values, UnaryOperator<BigFraction> function) {
        return Arrays.stream(values).map(function).toArray(BigFraction[]::new);
    }

    static BigFraction min(BigFraction a, BigFraction b) {
        return a.compareTo(b) <= 0 ? a : b;
    }

    static BigFraction max(BigFraction a, BigFraction b) {
        return a.compareTo(b) >= 0 ? a : b;
    }
}
