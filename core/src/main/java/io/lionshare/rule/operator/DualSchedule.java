package io.lionshare.rule.operator;

import io.lionshare.level.Schedule;
import io.lionshare.plugin.Parameter;
import io.lionshare.rule.AllocationRule;
import io.lionshare.rule.ParametricRule;
import io.lionshare.rule.RuleOfRules;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The dual of a rule that is a schedule: its segments in reverse order, each mirrored ({@link Schedule#dual()}).
 *
 * <p>Within limits this divides the losses, within limits that are mirrored at the claims, as the rule does. Past full
 * claims it continues in proportion to them, as every schedule does. Made by {@link Dual#of(ParametricRule)}.
 */
public final class DualSchedule extends ParametricRule implements RuleOfRules {
    private final ParametricRule rule;
    private final Schedule schedule;

    DualSchedule(ParametricRule rule) {
        this.rule = rule;
        this.schedule = rule.schedule().dual();
    }

    @Override
    public String id() {
        return "dual-of-" + rule.id();
    }

    @Override
    public String summary() {
        return Dual.summary(rule);
    }

    @Override
    public String code(Function<AllocationRule, String> made) {
        return Dual.class.getName() + ".of(" + made.apply(rule) + ")";
    }

    @Override
    public List<Parameter> parameters() {
        return rule.parameters();
    }

    @Override
    public AllocationRule with(Map<String, String> settings) {
        return Dual.of(rule.with(settings));
    }

    @Override
    public Schedule schedule() {
        return schedule;
    }
}
