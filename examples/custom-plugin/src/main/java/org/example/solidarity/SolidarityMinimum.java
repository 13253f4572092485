package org.example.solidarity;

import io.lionshare.level.Schedule;
import io.lionshare.level.Segment;
import io.lionshare.plugin.Parameter;
import io.lionshare.plugin.Settings;
import io.lionshare.rule.ParametricRule;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * Solidarity first, then proportion: everyone carries the same amount, but no member more than a part <i>p</i> of its claim;
 * once everyone carries that part, the rest is divided in proportion to the claims.
 *
 * <p>With <i>c</i> the claims, <i>m</i> rising from 0 and then <i>q</i> rising from <i>p</i> to 1, a member carries
 * min(<i>m</i>, <i>p&middot;c</i>) and then <i>q&middot;c</i>, at the one level where the amounts add up to the total.
 * So small totals fall on all alike, and large ones as {@code proportional} has it.
 *
 * <p>The schedule is all that there is to write: floors, ceilings, blocs, exact amounts and derivations come with it.
 */
public final class SolidarityMinimum extends ParametricRule {
    private final BigDecimal part;
    private final Schedule schedule;

    /** The rule with a part of one fifth. */
    public SolidarityMinimum() {
        this(new BigDecimal("0.2"));
    }

    private SolidarityMinimum(BigDecimal part) {
        this.part = part;
        this.schedule = Schedule.of(
                new Segment(Segment.Kind.EQUAL_GAINS, part), new Segment(Segment.Kind.PROPORTIONAL, BigDecimal.ONE));
    }

    /**
     * The rule with another part.
     *
     * @param part the part of its claim that a member carries before proportion begins, within 0 .. 1
     * @return the rule
     * @throws IllegalArgumentException if the part is outside 0 .. 1
     */
    public static SolidarityMinimum of(BigDecimal part) {
        return new SolidarityMinimum(part);
    }

    @Override
    public String id() {
        return "solidarity-minimum";
    }

    @Override
    public String summary() {
        return "equal amounts up to a part of each claim, from there on in proportion to the claims";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(new Parameter(
                "part",
                "the part of its claim that a member carries before proportion begins, within 0 .. 1",
                part.toPlainString()));
    }

    @Override
    public SolidarityMinimum with(Map<String, String> settings) {
        return of(Settings.of(this, settings).decimal("part"));
    }

    @Override
    public Schedule schedule() {
        return schedule;
    }
}
