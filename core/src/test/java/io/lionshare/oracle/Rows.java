package io.lionshare.oracle;

import io.lionshare.level.Amounts;
import io.lionshare.level.batch.Batch;
import io.lionshare.model.ContributionType;
import io.lionshare.model.LimitTree;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Problems of which every number is a {@code double}, side by side for the batch solver and one by one for others: ties,
 * zeros in every position, opt-outs, fixed amounts, claims of one problem from 1e-290 to 1e290, and totals at the floors,
 * below, at and above all claims. All weights are one, and one member of each problem has no limits, so that all can be
 * solved.
 */
public final class Rows {
    /** How many problems there are. */
    public static final int PROBLEMS = 40;

    private static final ContributionType TYPE = ContributionType.of("amount", "units", "1");
    private static final int DECADES = 290;

    private final Random random;
    private final long seed;
    private final int members;
    private final double[] totals = new double[PROBLEMS];
    private final double[] claims;
    private final double[] lower;
    private final double[] upper;

    private Rows(long seed) {
        this.seed = seed;
        random = Magnitudes.random(seed);
        members = 1 + random.nextInt(seed % 5 == 0 ? 70 : 12);
        claims = new double[PROBLEMS * members];
        lower = new double[PROBLEMS * members];
        upper = new double[PROBLEMS * members];
        for (int row = 0; row < PROBLEMS; row++) {
            fill(row);
        }
    }

    public static Rows of(long seed) {
        return new Rows(seed);
    }

    public int members() {
        return members;
    }

    public double[] totals() {
        return totals;
    }

    public double[] claims() {
        return claims;
    }

    public double[] lower() {
        return lower;
    }

    public double[] upper() {
        return upper;
    }

    /** The problems without their limits. */
    public Batch free() {
        return Batch.of(members, totals, claims);
    }

    /** The problems within their limits. */
    public Batch limited() {
        return free().within(lower, upper);
    }

    /** One of the problems, within its limits or without. */
    public Case problem(int row, boolean limited) {
        List<LimitTree.Node> nodes = new ArrayList<>();
        BigDecimal total = new BigDecimal(totals[row]);
        for (int i = 0; i < members; i++) {
            int k = row * members + i;
            boolean open = !limited || upper[k] == Double.POSITIVE_INFINITY;
            BigDecimal floor = limited ? new BigDecimal(lower[k]) : BigDecimal.ZERO;
            BigDecimal ceiling = open ? total.max(floor) : new BigDecimal(upper[k]);
            nodes.add(LimitTree.node("m" + i, new int[] {i}, floor, ceiling));
        }
        double[] ones = new double[members];
        Arrays.fill(ones, 1);
        double[] own = Arrays.copyOfRange(claims, row * members, (row + 1) * members);
        return new Case(seed, Amounts.of(own), Amounts.of(ones), LimitTree.of(total, nodes, List.of(), TYPE));
    }

    private void fill(int row) {
        int style = random.nextInt(6);
        double base = Math.pow(10, random.nextInt(5) == 0 ? random.nextInt(400) - 200 : random.nextInt(12) - 4);
        double part = random.nextInt(6) == 0 ? 1 : random.nextDouble() * (random.nextBoolean() ? 1 : 2.5) + 0.001;
        double binding = random.nextInt(3) * 0.3;
        int slack = row * members + random.nextInt(members);
        for (int k = row * members; k < (row + 1) * members; k++) {
            claims[k] = k == slack && style < 5 ? base : claim(style, base);
            double hidden = claims[k] * part * (random.nextInt(8) == 0 ? 0 : 0.4 + random.nextDouble());
            boolean binds = random.nextDouble() < binding && k != slack;
            lower[k] = binds ? hidden * (random.nextInt(3) == 0 ? 1 : random.nextDouble()) : 0;
            upper[k] = binds ? hidden * (random.nextInt(3) == 0 ? 1 : 1 + random.nextDouble()) : 1 / 0.0;
            totals[row] += hidden;
        }
        BigDecimal least = BigDecimal.ZERO;
        for (int k = row * members; k < (row + 1) * members; k++) {
            least = least.add(new BigDecimal(lower[k]));
        }
        if (random.nextInt(10) == 0 || new BigDecimal(totals[row]).compareTo(least) < 0) {
            totals[row] = least.signum() == 0 ? 0 : Math.nextUp(least.doubleValue());
        }
    }

    private double claim(int style, double base) {
        return switch (style) {
            case 0 -> base * (1 + random.nextInt(4));
            case 1 -> base * random.nextInt(3);
            case 2 -> base * Math.exp(1.5 * random.nextGaussian());
            case 3 -> base * Math.pow(10, random.nextDouble() * 18 - 9);
            case 4 -> base * random.nextDouble();
            default -> Math.pow(10, (2 * random.nextDouble() - 1) * DECADES);
        };
    }
}
