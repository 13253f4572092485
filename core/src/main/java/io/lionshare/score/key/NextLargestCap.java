package io.lionshare.score.key;

import io.lionshare.level.Fraction;
import io.lionshare.model.Alliance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The largest payer pays no more than the next largest.
 *
 * <p>With <i>u</i> the largest and <i>d</i> the next-largest share both end at <i>d / (1 &minus; u + d)</i>, and every other
 * share is divided by <i>1 &minus; u + d</i>: the cap and the cost that it shifts are solved at once. A tie for the largest
 * share changes nothing. Refused where no other member has a share. Exact; O(n log n).
 */
public final class NextLargestCap implements Step {
    private static final String NAME = "largest not above the next largest";

    /** The step; it has no parameters. */
    public NextLargestCap() {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Stage apply(Alliance alliance, Stage before) {
        Shares shares = before.shares();
        List<Integer> order = IntStream.range(0, shares.size())
                .boxed()
                .sorted(Comparator.comparing(shares::get, Comparator.reverseOrder()))
                .toList();
        int largest = order.get(0);
        Fraction next = order.size() == 1 ? Fraction.ZERO : shares.get(order.get(1));
        if (next.signum() == 0) {
            throw new IllegalArgumentException("no member is left to take the rest: "
                    + alliance.members().get(largest).id() + " is the only member with a share");
        }
        Fraction left = Fraction.ONE.minus(shares.get(largest)).plus(next);
        List<Fraction> after = new ArrayList<>();
        for (int i = 0; i < shares.size(); i++) {
            after.add((i == largest ? next : shares.get(i)).dividedBy(left));
        }
        Shares capped = new Shares(after);
        Spread spread = new Spread(shares, capped);
        return Stage.of(
                NAME,
                capped,
                member -> member == largest
                        ? "no more than " + alliance.members().get(order.get(1)).name()
                        : spread.reason(member));
    }

    @Override
    public String toString() {
        return "step " + name();
    }
}
