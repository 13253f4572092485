package io.lionshare.oracle;

import io.lionshare.level.Amounts;
import io.lionshare.model.ContributionType;
import io.lionshare.model.LimitTree;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Problems from seeds: ties, zeros, opt-outs, nested blocs to depth 3, claims from 1e-9 to 1e15, totals to 1e15.
 *
 * <p>A hidden solution in whole units is drawn first and every bound is put around it, often right at it: so each case
 * can be solved, also in whole units.
 */
public final class Cases {
    private static final ContributionType TYPE = ContributionType.of("amount", "units", "1");
    private static final int DEPTH = 3;

    private final Random random;
    private final int decimals;
    private final List<LimitTree.Node> blocs = new ArrayList<>();
    private long[] hidden = new long[0];
    private long total;

    private Cases(long seed, int decimals) {
        this.random = Magnitudes.random(seed);
        this.decimals = decimals;
    }

    /** A case in whole units with at most the given number of members. */
    public static Case whole(long seed, int mostMembers) {
        return new Cases(seed, 0).make(seed, mostMembers, 15);
    }

    /** A case in whole units with few members and a total of at most 20, so that ties and breakpoints abound. */
    public static Case small(long seed, int mostMembers) {
        return new Cases(seed, 0).make(seed, mostMembers, 1);
    }

    /** A case whose total and bounds may have decimals. */
    public static Case real(long seed, int mostMembers) {
        return new Cases(seed, (int) (seed % 3) * 2).make(seed, mostMembers, 15);
    }

    /** A case in whole units with totals to 2^63 - 1 and claims from {@link Magnitudes#spread}. */
    public static Case wide(long seed, int mostMembers) {
        Cases cases = new Cases(seed, 0);
        int n = 1 + cases.random.nextInt(mostMembers);
        cases.total = Magnitudes.whole(cases.random);
        return cases.around(seed, Magnitudes.spread(cases.random, n), 1);
    }

    /** One or two hundred members with few different claims, so that many are tied, and no blocs. */
    public static Case crowd(long seed) {
        Cases cases = new Cases(seed, 0);
        int n = 150 + cases.random.nextInt(100);
        int kinds = 1 + cases.random.nextInt(3);
        double[] claims = cases.random.ints(n, 1, kinds + 1).asDoubleStream().toArray();
        cases.total = cases.random.nextInt(20 * n);
        return cases.around(seed, claims, DEPTH + 1);
    }

    private Case make(long seed, int mostMembers, int magnitude) {
        int n = 1 + random.nextInt(mostMembers);
        double[] claims = claims(n, magnitude);
        total = total(claims, magnitude);
        return around(seed, claims, 1);
    }

    /** Draws the hidden solution and puts bounds around it, with blocs from a depth on. */
    private Case around(long seed, double[] claims, int depth) {
        int n = claims.length;
        hidden = hidden(claims);
        List<LimitTree.Node> members = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            BigDecimal floor = decimal(claims[i] == 0 ? hidden[i] : floor(hidden[i]));
            members.add(LimitTree.node("m" + i, new int[] {i}, floor, decimal(ceiling(hidden[i]))));
        }
        if (depth <= DEPTH) {
            addBlocs(shuffled(n), depth);
        }
        double[] weights = new double[n];
        boolean weighted = random.nextBoolean();
        for (int i = 0; i < n; i++) {
            weights[i] = weighted ? (1 + random.nextInt(5)) * (random.nextBoolean() ? 1 : 0.3) : 1;
        }
        return new Case(
                seed, Amounts.of(claims), Amounts.of(weights), LimitTree.of(decimal(total), members, blocs, TYPE));
    }

    private double[] claims(int n, int magnitude) {
        int style = random.nextInt(4);
        double base = magnitude < 2 ? 1 : StrictMath.pow(10, random.nextInt(25) - 9);
        double zeros = random.nextInt(3) * 0.15;
        double[] claims = new double[n];
        for (int i = 0; i < n; i++) {
            claims[i] = random.nextDouble() < zeros
                    ? 0
                    : switch (style) {
                        case 0 -> (1 + random.nextInt(4)) * base;
                        case 1 -> 1 + random.nextInt(10);
                        case 2 -> StrictMath.pow(random.nextDouble(), 3) * base + Double.MIN_NORMAL;
                        default -> StrictMath.pow(10, random.nextDouble() * 24 - 9);
                    };
        }
        claims[random.nextInt(n)] = base;
        return claims;
    }

    /** A total next to, at, or far from the sum of the claims, or a half of it. */
    private long total(double[] claims, int magnitude) {
        long most = magnitude < 2 ? 20 : 1_000_000_000_000_000L;
        double sum = Arrays.stream(claims).sum() * StrictMath.pow(10, decimals);
        double wanted =
                switch (random.nextInt(6)) {
                    case 0 -> sum;
                    case 1 -> sum / 2;
                    case 2 -> sum * random.nextDouble();
                    case 3 -> sum * (1 + random.nextDouble());
                    case 4 -> StrictMath.pow(10, random.nextDouble() * magnitude);
                    default -> claims.length * claims[random.nextInt(claims.length)] * StrictMath.pow(10, decimals);
                };
        return Math.min(most, Math.round(wanted));
    }

    private long[] hidden(double[] claims) {
        int n = claims.length;
        int[] takers = IntStream.range(0, n)
                .filter(i -> claims[i] > 0 || random.nextInt(4) == 0)
                .filter(i -> random.nextInt(4) > 0)
                .toArray();
        if (takers.length == 0) {
            takers = new int[] {
                IntStream.range(0, n).filter(i -> claims[i] > 0).findFirst().orElse(0)
            };
        }
        long[] cuts = new long[takers.length + 1];
        for (int k = 1; k < takers.length; k++) {
            cuts[k] = upTo(total);
        }
        cuts[takers.length] = total;
        Arrays.sort(cuts);
        long[] parts = new long[n];
        for (int k = 0; k < takers.length; k++) {
            parts[takers[k]] = cuts[k + 1] - cuts[k];
        }
        return parts;
    }

    private void addBlocs(int[] members, int depth) {
        int from = 0;
        while (from < members.length) {
            int to = Math.min(members.length, from + 1 + random.nextInt(members.length));
            if (random.nextInt(3) > 0) {
                int[] inside = Arrays.copyOfRange(members, from, to);
                if (depth < DEPTH) {
                    addBlocs(inside, depth + 1);
                }
                Arrays.sort(inside);
                long sum = Arrays.stream(inside).mapToLong(i -> hidden[i]).sum();
                blocs.add(LimitTree.node("b" + blocs.size(), inside, decimal(floor(sum)), decimal(ceiling(sum))));
            }
            from = to;
        }
    }

    private int[] shuffled(int n) {
        int[] order = IntStream.range(0, n).toArray();
        for (int i = n - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int swapped = order[i];
            order[i] = order[j];
            order[j] = swapped;
        }
        return order;
    }

    private long floor(long value) {
        int kind = random.nextInt(6);
        return kind < 3 ? 0 : kind == 3 ? value : upTo(value);
    }

    private long ceiling(long value) {
        int kind = random.nextInt(6);
        return kind < 3 ? total : kind == 3 ? value : value + upTo(total - value);
    }

    private long upTo(long most) {
        return Math.min(most, (long) Math.floor(random.nextDouble() * (most + 1.0)));
    }

    private BigDecimal decimal(long value) {
        return BigDecimal.valueOf(value, decimals);
    }
}
