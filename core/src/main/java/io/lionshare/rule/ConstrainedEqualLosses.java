package io.lionshare.rule;

import io.lionshare.level.Schedule;
import io.lionshare.level.Segment;

/**
 * The constrained equal losses rule: <i>x&#7522; = max(0, c&#7522; &minus; &mu;)</i>; with weights <i>max(0, c&#7522;
 * &minus; w&#7522;&middot;&mu;)</i> (Maimonides, 12th century).
 *
 * <ul>
 *   <li>Claim 0: the member gets nothing, or its floor.
 *   <li>Equal claims: equal amounts (with equal weights).
 *   <li>Total 0: nothing for anyone. Total = sum of claims: everyone gets its claim.
 *   <li>Total above the sum of claims, or more than a member's claim because limits force it: on from full claims in
 *       proportion to them.
 * </ul>
 *
 * <p>O(n) per segment and per bloc. Maimonides, Commentary on the Mishnah; Aumann and Maschler, Journal of Economic
 * Theory 36, 1985. The dual of constrained equal awards.
 */
public final class ConstrainedEqualLosses extends ParametricRule {
    private static final Schedule SCHEDULE = Schedule.of(Segment.of(Segment.Kind.EQUAL_LOSSES, "1"));

    /** The rule; it has no parameters. */
    public ConstrainedEqualLosses() {}

    @Override
    public String id() {
        return "constrained-equal-losses";
    }

    @Override
    public String summary() {
        return "everyone falls short of its claim by the same amount, but no member gets less than nothing";
    }

    @Override
    public Schedule schedule() {
        return SCHEDULE;
    }
}
