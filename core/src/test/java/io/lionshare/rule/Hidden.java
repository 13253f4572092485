package io.lionshare.rule;

import io.lionshare.level.Amounts;

/** A rule that is a schedule, but does not say so: operators have to work by their definitions. */
record Hidden(AllocationRule rule) implements AllocationRule {
    @Override
    public String id() {
        return "hidden";
    }

    @Override
    public String summary() {
        return "a rule without a schedule";
    }

    @Override
    public boolean usesWeights() {
        return rule.usesWeights();
    }

    @Override
    public Amounts divide(AllocationProblem problem) {
        return rule.divide(problem);
    }
}
