package io.lionshare.rule;

import io.lionshare.level.Schedule;

/**
 * The proportional rule: <i>x&#7522; = &lambda;&middot;c&#7522;</i> with &lambda; = total / sum of claims (Aristotle,
 * Nicomachean Ethics, book V).
 *
 * <ul>
 *   <li>Claim 0: the member gets nothing, or its floor.
 *   <li>Equal claims: equal amounts.
 *   <li>Total 0: nothing for anyone. Total = sum of claims: everyone gets its claim.
 *   <li>Total above the sum of claims: still proportional; claims are proportions to this rule, it is never beyond them.
 * </ul>
 *
 * <p>O(n). Thomson, How to Divide When There Isn't Enough, 2019, section 2.2.
 */
public final class Proportional extends ParametricRule {
    private static final Schedule SCHEDULE = Schedule.of();

    /** The rule; it has no parameters. */
    public Proportional() {}

    @Override
    public String id() {
        return "proportional";
    }

    @Override
    public String summary() {
        return "everyone gets the same part of its claim";
    }

    @Override
    public Schedule schedule() {
        return SCHEDULE;
    }
}
