package io.lionshare.rule;

import io.lionshare.level.Schedule;
import io.lionshare.level.Segment;

/**
 * The constrained egalitarian rule: <i>x&#7522; = min(c&#7522;/2, &lambda;)</i> while the total is at most half of all
 * claims, then <i>max(c&#7522;/2, min(c&#7522;, &lambda;))</i> (Chun, Schummer and Thomson 2001).
 *
 * <ul>
 *   <li>Claim 0: the member gets nothing, or its floor.
 *   <li>Equal claims: equal amounts.
 *   <li>Total 0: nothing for anyone. Total = sum of claims: everyone gets its claim.
 *   <li>Total above the sum of claims, or more than a member's claim because limits force it: on from full claims in
 *       proportion to them.
 * </ul>
 *
 * <p>O(n) per segment and per bloc. Chun, Schummer and Thomson, Constrained egalitarianism: a new solution to claims
 * problems, Seoul Journal of Economics 14, 2001.
 */
public final class ConstrainedEgalitarian extends ParametricRule {
    private static final Schedule SCHEDULE =
            Schedule.of(Segment.of(Segment.Kind.EQUAL_GAINS, "0.5"), Segment.of(Segment.Kind.EQUAL_AWARDS, "1"));

    /** The rule; it has no parameters. */
    public ConstrainedEgalitarian() {}

    @Override
    public String id() {
        return "constrained-egalitarian";
    }

    @Override
    public String summary() {
        return "equal gains up to half of each claim, then the smallest amounts are raised first";
    }

    @Override
    public Schedule schedule() {
        return SCHEDULE;
    }
}
