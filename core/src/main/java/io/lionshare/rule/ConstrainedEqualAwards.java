package io.lionshare.rule;

import io.lionshare.level.Schedule;
import io.lionshare.level.Segment;

/**
 * The constrained equal awards rule: <i>x&#7522; = min(c&#7522;, &lambda;)</i>; with weights <i>min(c&#7522;,
 * w&#7522;&middot;&lambda;)</i> (Maimonides, 12th century).
 *
 * <ul>
 *   <li>Claim 0: the member gets nothing, or its floor.
 *   <li>Equal claims: equal amounts (with equal weights).
 *   <li>Total 0: nothing for anyone. Total = sum of claims: everyone gets its claim.
 *   <li>Total above the sum of claims, or more than a member's claim because limits force it: on from full claims in
 *       proportion to them.
 * </ul>
 *
 * <p>O(n) per segment and per bloc. Maimonides, Laws of Lending and Borrowing 20.4; Thomson, How to Divide When There
 * Isn't Enough, 2019, section 2.2.
 */
public final class ConstrainedEqualAwards extends ParametricRule {
    private static final Schedule SCHEDULE = Schedule.of(Segment.of(Segment.Kind.EQUAL_GAINS, "1"));

    /** The rule; it has no parameters. */
    public ConstrainedEqualAwards() {}

    @Override
    public String id() {
        return "constrained-equal-awards";
    }

    @Override
    public String summary() {
        return "everyone gets the same amount, but no member more than its claim";
    }

    @Override
    public Schedule schedule() {
        return SCHEDULE;
    }
}
