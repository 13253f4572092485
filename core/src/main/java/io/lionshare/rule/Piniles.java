package io.lionshare.rule;

import io.lionshare.level.Schedule;
import io.lionshare.level.Segment;

/**
 * Piniles' rule: <i>x&#7522; = min(c&#7522;/2, &lambda;)</i> while the total is at most half of all claims, then
 * <i>c&#7522;/2 + min(c&#7522;/2, &lambda;)</i> (Piniles 1861).
 *
 * <ul>
 *   <li>Claim 0: the member gets nothing, or its floor.
 *   <li>Equal claims: equal amounts.
 *   <li>Total 0: nothing for anyone. Total = sum of claims: everyone gets its claim.
 *   <li>Total above the sum of claims, or more than a member's claim because limits force it: on from full claims in
 *       proportion to them.
 * </ul>
 *
 * <p>O(n) per segment and per bloc. Piniles, Drakha shel Torah, 1861; Thomson, How to Divide When There Isn't Enough,
 * 2019, section 2.2.
 */
public final class Piniles extends ParametricRule {
    private static final Schedule SCHEDULE =
            Schedule.of(Segment.of(Segment.Kind.EQUAL_GAINS, "0.5"), Segment.of(Segment.Kind.EQUAL_GAINS, "1"));

    /** The rule; it has no parameters. */
    public Piniles() {}

    @Override
    public String id() {
        return "piniles";
    }

    @Override
    public String summary() {
        return "equal gains up to half of each claim, then the same for the other half";
    }

    @Override
    public Schedule schedule() {
        return SCHEDULE;
    }
}
