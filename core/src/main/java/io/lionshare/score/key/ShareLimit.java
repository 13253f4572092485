package io.lionshare.score.key;

import io.lionshare.level.Fraction;
import io.lionshare.model.Alliance;
import io.lionshare.plugin.PrintableText;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * A floor or a ceiling for shares: <i>x&#7522; = clamp(&lambda;&middot;s&#7522;, floor, ceiling)</i> with &Sigma;x = 1.
 *
 * <p>What the limit takes or gives is spread in proportion over those that stand at no limit, again and again until none
 * is violated; the level solver gives the end of that at once. Limits of the steps right before stay in force, and who
 * stands at one of them is held there. A second run changes nothing. A member with share 0 stays at its floor.
 *
 * <p>Refused: a limit outside 0 .. 1, an unknown group, a floor above a ceiling in force, floors that add up to more than
 * the whole, and ceilings that leave no member to take the rest. Exact; O(n).
 */
public final class ShareLimit implements Step {
    private enum Kind {
        FLOOR,
        CEILING,
        GROUP_CEILING
    }

    private static final String EVERYONE = "";

    private final Kind kind;
    private final String group;
    private final BigDecimal share;

    private ShareLimit(Kind kind, String group, BigDecimal share) {
        this.kind = kind;
        this.group = group;
        this.share = share;
        if (share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException(
                    "step " + name() + ": the limit (" + share + ") must be within 0 .. 1, as part of the whole");
        }
    }

    /**
     * A least share for every member.
     *
     * @param share the floor as part of the whole, within 0 .. 1
     * @return the step
     * @throws IllegalArgumentException if the floor is out of range
     */
    public static ShareLimit floor(BigDecimal share) {
        return new ShareLimit(Kind.FLOOR, EVERYONE, share);
    }

    /**
     * A largest share for every member.
     *
     * @param share the ceiling as part of the whole, within 0 .. 1
     * @return the step
     * @throws IllegalArgumentException if the ceiling is out of range
     */
    public static ShareLimit ceiling(BigDecimal share) {
        return new ShareLimit(Kind.CEILING, EVERYONE, share);
    }

    /**
     * A largest share for each member of a group.
     *
     * @param group a bloc's name or a member's id
     * @param share the ceiling as part of the whole, within 0 .. 1
     * @return the step
     * @throws IllegalArgumentException if the ceiling is out of range
     */
    public static ShareLimit ceilingOfEach(String group, BigDecimal share) {
        Objects.requireNonNull(group, "group");
        return new ShareLimit(Kind.CEILING, group, share);
    }

    /**
     * A largest share for a group as a whole.
     *
     * @param group a bloc's name; groups with ceilings must be nested or disjoint
     * @param share the ceiling as part of the whole, within 0 .. 1
     * @return the step
     * @throws IllegalArgumentException if the ceiling is out of range
     */
    public static ShareLimit groupCeiling(String group, BigDecimal share) {
        Objects.requireNonNull(group, "group");
        return new ShareLimit(Kind.GROUP_CEILING, group, share);
    }

    @Override
    public String name() {
        String limit = ShareBounds.percent(share);
        return switch (kind) {
            case FLOOR -> "floor " + limit;
            case CEILING -> "ceiling " + limit + (group.equals(EVERYONE) ? "" : " for each of " + group);
            case GROUP_CEILING -> "ceiling " + limit + " for " + group + " together";
        };
    }

    @Override
    public Stage apply(Alliance alliance, Stage before) {
        List<Integer> members = members(alliance);
        ShareBounds bounds =
                switch (kind) {
                    case FLOOR -> before.bounds().withFloor(alliance, members, share);
                    case CEILING -> before.bounds().withCeiling(alliance, members, share);
                    case GROUP_CEILING -> before.bounds().withGroupCeiling(group, members, share);
                };
        Shares shares = bounds.bounded(alliance, before.shares());
        Spread spread = new Spread(before.shares(), shares);
        return Stage.within(
                bounds.held(shares), name(), shares, member -> reason(bounds, shares, spread, members, member));
    }

    private List<Integer> members(Alliance alliance) {
        IntStream positions =
                group.equals(EVERYONE) ? IntStream.range(0, alliance.size()) : Arrays.stream(alliance.positions(group));
        return positions.boxed().toList();
    }

    private String reason(ShareBounds bounds, Shares shares, Spread spread, List<Integer> members, int member) {
        String change = spread.reason(member);
        if (change.isEmpty()) {
            return change;
        }
        if (kind == Kind.GROUP_CEILING && members.contains(member)) {
            return "shares in the ceiling of " + group;
        }
        if (shares.get(member).compareTo(Fraction.of(bounds.floor(member))) == 0) {
            return "floor " + ShareBounds.percent(bounds.floor(member));
        }
        if (shares.get(member).compareTo(Fraction.of(bounds.ceiling(member))) == 0) {
            return "ceiling " + ShareBounds.percent(bounds.ceiling(member));
        }
        return change;
    }

    @Override
    public String toString() {
        return PrintableText.brief("step " + name());
    }
}
