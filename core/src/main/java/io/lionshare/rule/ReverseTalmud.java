package io.lionshare.rule;

import io.lionshare.level.Schedule;
import io.lionshare.level.Segment;

/**
 * The reverse Talmud rule: <i>x&#7522; = max(0, c&#7522;/2 &minus; &mu;)</i> while the total is at most half of all
 * claims, then <i>c&#7522;/2 + min(c&#7522;/2, &lambda;)</i> (Chun, Schummer and Thomson 2001). Its own dual.
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
public final class ReverseTalmud extends ParametricRule {
    private static final Schedule SCHEDULE =
            Schedule.of(Segment.of(Segment.Kind.EQUAL_LOSSES, "0.5"), Segment.of(Segment.Kind.EQUAL_GAINS, "1"));

    /** The rule; it has no parameters. */
    public ReverseTalmud() {}

    @Override
    public String id() {
        return "reverse-talmud";
    }

    @Override
    public String summary() {
        return "equal losses up to half of each claim, then equal gains";
    }

    @Override
    public Schedule schedule() {
        return SCHEDULE;
    }
}
