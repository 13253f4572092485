package io.lionshare.score.key;

import io.lionshare.level.Fraction;
import io.lionshare.model.Alliance;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Overrides the shares of some members with what was negotiated; the others take the rest in proportion to their shares.
 *
 * <p>Refused: a share outside 0 .. 1, an unknown member, shares that add up to more than the whole, and overrides that
 * leave no member to take the rest. Exact; O(n).
 */
public final class NegotiatedShares implements Step {
    private static final String NAME = "negotiated shares";

    private final Map<String, Fraction> byMember;

    private NegotiatedShares(Map<String, Fraction> byMember) {
        this.byMember = Collections.unmodifiableMap(new TreeMap<>(byMember));
        byMember.forEach((member, share) -> {
            if (share.signum() < 0 || share.compareTo(Fraction.ONE) > 0) {
                throw new IllegalArgumentException("step " + NAME + ": share of " + member + " (" + share.text()
                        + ") must be within 0 .. 1, as part of the whole");
            }
        });
        Fraction sum = Fraction.sum(List.copyOf(byMember.values()));
        if (sum.compareTo(Fraction.ONE) > 0) {
            throw new IllegalArgumentException(
                    "step " + NAME + ": shares add up to " + sum.percent() + ", more than 100 %");
        }
    }

    /**
     * Overrides.
     *
     * @param byMember the negotiated shares as parts of the whole, by member's id
     * @return the step
     * @throws IllegalArgumentException if a share is out of range or if they add up to more than 1
     */
    public static NegotiatedShares of(Map<String, Fraction> byMember) {
        Objects.requireNonNull(byMember, "negotiated shares by member");
        return new NegotiatedShares(byMember);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Stage apply(Alliance alliance, Stage before) {
        byMember.keySet().forEach(alliance::position);
        Fraction rest = Fraction.ONE.minus(Fraction.sum(List.copyOf(byMember.values())));
        Fraction others = Fraction.ZERO;
        for (int i = 0; i < alliance.size(); i++) {
            if (!byMember.containsKey(alliance.members().get(i).id())) {
                others = others.plus(before.shares().get(i));
            }
        }
        if (rest.signum() > 0 && others.signum() == 0) {
            throw new IllegalArgumentException("no member is left to take the rest (" + rest.percent() + ")");
        }
        List<Fraction> after = new ArrayList<>();
        for (int i = 0; i < alliance.size(); i++) {
            Fraction negotiated = byMember.get(alliance.members().get(i).id());
            Fraction share = before.shares().get(i);
            after.add(
                    negotiated != null
                            ? negotiated
                            : share.signum() == 0 ? share : share.times(rest).dividedBy(others));
        }
        Shares shares = new Shares(after);
        Spread spread = new Spread(before.shares(), shares);
        return Stage.of(
                NAME,
                shares,
                member -> byMember.containsKey(alliance.members().get(member).id())
                        ? "negotiated"
                        : spread.reason(member));
    }

    @Override
    public String toString() {
        return "step " + name();
    }
}
