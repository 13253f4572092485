package io.lionshare.rule;

import io.lionshare.level.Schedule;
import io.lionshare.level.Segment;

/**
 * The Talmud rule: <i>x&#7522; = min(c&#7522;/2, &lambda;)</i> while the total is at most half of all claims, then
 * <i>max(c&#7522;/2, c&#7522; &minus; &mu;)</i> (Aumann and Maschler 1985). It is the nucleolus of the claims game, and
 * its own dual.
 *
 * <ul>
 *   <li>Claim 0: the member gets nothing, or its floor.
 *   <li>Equal claims: equal amounts.
 *   <li>Total 0: nothing for anyone. Total = sum of claims: everyone gets its claim.
 *   <li>Total above the sum of claims, or more than a member's claim because limits force it: on from full claims in
 *       proportion to them.
 * </ul>
 *
 * <p>O(n) per segment and per bloc. Mishnah, Ketubot 93a; Aumann and Maschler, Game theoretic analysis of a bankruptcy
 * problem from the Talmud, Journal of Economic Theory 36, 1985.
 */
public final class Talmud extends ParametricRule {
    private static final Schedule SCHEDULE =
            Schedule.of(Segment.of(Segment.Kind.EQUAL_GAINS, "0.5"), Segment.of(Segment.Kind.EQUAL_LOSSES, "1"));

    /** The rule; it has no parameters. */
    public Talmud() {}

    @Override
    public String id() {
        return "talmud";
    }

    @Override
    public String summary() {
        return "equal gains up to half of each claim, then equal losses from the full claim";
    }

    @Override
    public Schedule schedule() {
        return SCHEDULE;
    }
}
