package io.lionshare.rule;

import io.lionshare.level.Schedule;
import io.lionshare.level.Segment;
import io.lionshare.plugin.Parameter;
import io.lionshare.plugin.Settings;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * The TAL-family: <i>x&#7522; = min(&theta;c&#7522;, &lambda;)</i> while the total is at most &theta; of all claims, then
 * <i>max(&theta;c&#7522;, c&#7522; &minus; &mu;)</i>, with &theta; within 0 .. 1 (Moreno-Ternero and Villar 2006).
 *
 * <p>&theta; = 0 is constrained equal losses, &frac12; the Talmud rule, 1 constrained equal awards; the dual of &theta; is
 * 1 &minus; &theta;.
 *
 * <ul>
 *   <li>Claim 0: the member gets nothing, or its floor.
 *   <li>Equal claims: equal amounts.
 *   <li>Total 0: nothing for anyone. Total = sum of claims: everyone gets its claim.
 *   <li>Total above the sum of claims, or more than a member's claim because limits force it: on from full claims in
 *       proportion to them.
 * </ul>
 *
 * <p>O(n) per segment and per bloc. Moreno-Ternero and Villar, The TAL-family of rules for bankruptcy problems, Social
 * Choice and Welfare 27, 2006.
 */
public final class TalFamily extends ParametricRule {
    private final BigDecimal theta;
    private final Schedule schedule;

    /** The member of the family with &theta; = &frac12;, which is the Talmud rule. */
    public TalFamily() {
        this(new BigDecimal("0.5"));
    }

    private TalFamily(BigDecimal theta) {
        if (theta.signum() < 0 || theta.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("theta of tal-family (" + theta + ") must be within 0 .. 1");
        }
        this.theta = theta;
        this.schedule = Schedule.of(
                new Segment(Segment.Kind.EQUAL_GAINS, theta), new Segment(Segment.Kind.EQUAL_LOSSES, BigDecimal.ONE));
    }

    /**
     * A member of the family.
     *
     * @param theta the part of each claim up to which gains are equal, within 0 .. 1
     * @return the rule
     * @throws IllegalArgumentException if theta is out of range
     */
    public static TalFamily of(BigDecimal theta) {
        return new TalFamily(theta);
    }

    @Override
    public String id() {
        return "tal-family";
    }

    @Override
    public String summary() {
        return "equal gains up to a part theta of each claim, then equal losses from the full claim";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(new Parameter(
                "theta", "the part of each claim up to which gains are equal, within 0 .. 1", theta.toPlainString()));
    }

    @Override
    public TalFamily with(Map<String, String> settings) {
        return new TalFamily(Settings.of(this, settings).decimal("theta"));
    }

    @Override
    public Schedule schedule() {
        return schedule;
    }
}
