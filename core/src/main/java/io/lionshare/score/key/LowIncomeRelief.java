package io.lionshare.score.key;

import io.lionshare.level.Fraction;
import io.lionshare.model.Alliance;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Relief for low income per head: a member whose income per head <i>y</i> lies below the threshold <i>Y</i> is relieved of
 * <i>gradient &middot; (1 &minus; y/Y)</i> of its share.
 *
 * <p>What is relieved is spread over the members above the threshold, in proportion to their shares; a member right at it is
 * left alone. Without a threshold of its own the step takes the average: all income over all heads. Refused: a gradient
 * outside 0 .. 1, a threshold below 0, a member without heads, and relief that no member above the threshold can take up.
 * Exact; O(n).
 */
public final class LowIncomeRelief implements Step {
    private static final String NAME = "low income relief";

    private final Quantity income;
    private final Quantity average;
    private final Quantity heads;
    private final Fraction gradient;
    private final @Nullable Fraction threshold;

    private LowIncomeRelief(
            Quantity income, Quantity average, Quantity heads, Fraction gradient, @Nullable Fraction threshold) {
        if (gradient.signum() < 0 || gradient.compareTo(Fraction.ONE) > 0) {
            throw new IllegalArgumentException(
                    "step " + NAME + ": gradient (" + gradient.text() + ") must be within 0 .. 1");
        }
        if (threshold != null && threshold.signum() < 0) {
            throw new IllegalArgumentException("step " + NAME + ": threshold (" + threshold.text() + ") must be >= 0");
        }
        this.income = income;
        this.average = average;
        this.heads = heads;
        this.gradient = gradient;
        this.threshold = threshold;
    }

    /**
     * Relief below the average income per head.
     *
     * @param income what a member has
     * @param heads how many share it
     * @param gradient the part of the gap that is relieved, within 0 .. 1
     * @return the step
     * @throws IllegalArgumentException if the gradient is out of range
     */
    public static LowIncomeRelief of(Quantity income, Quantity heads, Fraction gradient) {
        Objects.requireNonNull(income, "income");
        Objects.requireNonNull(heads, "heads of a low income relief");
        return new LowIncomeRelief(income, income, heads, gradient, null);
    }

    /**
     * A copy whose average is that of another quantity, such as income before debts are deducted.
     *
     * @param quantity what the average is taken of
     * @return the copy
     */
    public LowIncomeRelief withAverageOf(Quantity quantity) {
        return new LowIncomeRelief(income, quantity, heads, gradient, threshold);
    }

    /**
     * A copy with a threshold in place of the average.
     *
     * @param perHead the threshold in units of income per head, &ge; 0
     * @return the copy
     * @throws IllegalArgumentException if the threshold is negative
     */
    public LowIncomeRelief withThreshold(Fraction perHead) {
        return new LowIncomeRelief(income, average, heads, gradient, perHead);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<String> indicators() {
        return Quantity.indicatorsOf(income, average, heads);
    }

    @Override
    public Stage apply(Alliance alliance, Stage before) {
        List<Fraction> perHead = perHead(alliance);
        Fraction limit = threshold(alliance);
        List<Fraction> kept = new ArrayList<>();
        Fraction above = Fraction.ZERO;
        for (int i = 0; i < perHead.size(); i++) {
            Fraction share = before.shares().get(i);
            if (perHead.get(i).compareTo(limit) < 0) {
                Fraction gap = Fraction.ONE.minus(perHead.get(i).dividedBy(limit));
                share = share.times(Fraction.ONE.minus(gradient.times(gap)));
            } else if (perHead.get(i).compareTo(limit) > 0) {
                above = above.plus(share);
            }
            kept.add(share);
        }
        Fraction relieved = Fraction.ONE.minus(Fraction.sum(kept));
        if (relieved.signum() > 0 && above.signum() == 0) {
            throw new IllegalArgumentException("no member above the threshold (" + limit.toDecimal(2)
                    + " per head) is left to take up the relief of all members below it");
        }
        for (int i = 0; relieved.signum() > 0 && i < kept.size(); i++) {
            if (perHead.get(i).compareTo(limit) > 0) {
                kept.set(i, kept.get(i).plus(relieved.times(kept.get(i).dividedBy(above))));
            }
        }
        Shares after = new Shares(kept);
        Spread spread = new Spread(before.shares(), after);
        return Stage.of(NAME, after, member -> reason(perHead.get(member), limit, spread, member));
    }

    private List<Fraction> perHead(Alliance alliance) {
        List<Fraction> incomes = income.values(alliance);
        List<Fraction> counts = heads.values(alliance);
        List<Fraction> perHead = new ArrayList<>();
        for (int i = 0; i < incomes.size(); i++) {
            if (counts.get(i).signum() == 0) {
                throw new IllegalArgumentException(
                        heads.name() + " of " + alliance.members().get(i).id() + " (0) must be > 0");
            }
            perHead.add(incomes.get(i).dividedBy(counts.get(i)));
        }
        return perHead;
    }

    private Fraction threshold(Alliance alliance) {
        return threshold != null
                ? threshold
                : Fraction.sum(average.values(alliance)).dividedBy(Fraction.sum(heads.values(alliance)));
    }

    private static String reason(Fraction perHead, Fraction limit, Spread spread, int member) {
        String heads = income(perHead) + " per head, threshold " + income(limit) + ": ";
        String change = spread.reason(member);
        return change.isEmpty() ? "" : heads + change;
    }

    private static String income(Fraction perHead) {
        return perHead.toDecimal(2).toPlainString();
    }

    @Override
    public String toString() {
        return "step " + name();
    }
}
