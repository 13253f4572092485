package io.lionshare.score.key;

import io.lionshare.level.Fraction;
import io.lionshare.model.Alliance;
import io.lionshare.model.ContributionType;
import io.lionshare.model.LimitTree;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A cap on the change against a previous key: every share stays within <i>(1 &plusmn; c)</i> times its previous one, and
 * what that takes or gives is spread in proportion over those not bound.
 *
 * <p>Use with care: who falls behind is kept from its fair share for many periods. The United Nations abolished their own
 * scheme of limits, which had made some rates three times too high. A member that had no share before gets none. Floors and
 * ceilings of the steps right before stay in force. Refused: a cap below 0, and bounds that no shares can keep. Exact; O(n).
 */
public final class ChangeCap implements Step {
    private static final String NAME = "cap on the change";
    private static final ContributionType PREVIOUS = ContributionType.of("key", "of the previous key", "1");

    private final String previous;
    private final BigDecimal most;

    private ChangeCap(String previous, BigDecimal most) {
        if (most.signum() < 0) {
            throw new IllegalArgumentException("step " + NAME + ": the largest change (" + most + ") must be >= 0");
        }
        this.previous = previous;
        this.most = most;
    }

    /**
     * A cap.
     *
     * @param previous the indicator that has the previous key, in any unit
     * @param most the largest change as part of the previous share, &ge; 0; 0.1 allows a tenth more or less
     * @return the step
     * @throws IllegalArgumentException if the cap is negative
     */
    public static ChangeCap of(String previous, BigDecimal most) {
        Objects.requireNonNull(previous, "previous of a change cap");
        return new ChangeCap(previous, most);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<String> indicators() {
        return Set.of(previous);
    }

    @Override
    public Stage apply(Alliance alliance, Stage before) {
        List<BigDecimal> shares = Quantity.of(previous).values(alliance).stream()
                .map(Fraction::toDecimal)
                .toList();
        BigDecimal total = shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (total.signum() == 0) {
            throw new IllegalArgumentException(previous + " must be > 0 for at least one member");
        }
        List<LimitTree.Node> members = new ArrayList<>();
        for (int i = 0; i < shares.size(); i++) {
            String id = alliance.members().get(i).id();
            BigDecimal least = shares.get(i)
                    .multiply(BigDecimal.ONE.subtract(most).max(BigDecimal.ZERO))
                    .max(before.bounds().floor(i).multiply(total));
            BigDecimal largest = shares.get(i)
                    .multiply(BigDecimal.ONE.add(most))
                    .min(before.bounds().ceiling(i).multiply(total));
            if (least.compareTo(largest) > 0) {
                throw new IllegalArgumentException("share of " + id + " must be at least " + percent(least, total)
                        + " and at most " + percent(largest, total)
                        + ", since its floor or ceiling lies outside the change"
                        + " allowed\nMaybe allow a larger change");
            }
            members.add(LimitTree.node(id, new int[] {i}, least, largest));
        }
        Shares after = ShareBounds.solve(
                LimitTree.of(total, members, before.bounds().groups(total), PREVIOUS), before.shares());
        Spread spread = new Spread(before.shares(), after);
        return Stage.within(before.bounds(), NAME, after, spread::reason);
    }

    private static String percent(BigDecimal amount, BigDecimal total) {
        return Fraction.of(amount).dividedBy(Fraction.of(total)).percent();
    }

    @Override
    public String toString() {
        return "step " + name();
    }
}
