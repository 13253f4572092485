package io.lionshare.files;

import io.lionshare.apportion.ApportionmentMethod;
import io.lionshare.apportion.TieBreak;
import io.lionshare.model.Label;
import io.lionshare.plan.ClaimSource;
import io.lionshare.plan.Plan;
import io.lionshare.rule.AllocationRule;
import io.lionshare.score.ScoringStrategy;
import java.util.List;
import java.util.Optional;

/** {@code plans}: each a name and a strategy; rule, claims, method and tie-break where they are not the usual ones. */
record PlansReader() implements SectionReader {
    private static final AllowedKeys PLAN = new AllowedKeys(
            "plan",
            List.of("name", "strategy"),
            AllowedKeys.with(
                    LabelChoice.OF_PLANS, "rule", ClaimsChoice.STRETCH, ClaimsChoice.CAPACITY, "method", "tie-break"));

    @Override
    public String key() {
        return "plans";
    }

    @Override
    public boolean isRequired() {
        return true;
    }

    @Override
    public List<AllowedKeys> shapes() {
        return List.of(
                PLAN, PluginChoice.CHOICE, StrategyChoice.PART, StrategyChoice.BY_INDICATOR, StrategyChoice.WEIGHTED);
    }

    @Override
    public void read(Node node, Draft draft) {
        for (Node item : draft.reading.items(node, key())) {
            draft.reading.fields(item, PLAN).ifPresent(plan -> read(plan, draft));
        }
    }

    private static void read(Node.Fields fields, Draft draft) {
        Reading reading = draft.reading;
        int before = reading.count();
        Optional<String> name = reading.text(fields.get("name"), "name of a plan");
        if (name.isPresent() && !draft.planNames.add(name.get())) {
            reading.refuse(fields.get("name").place(), "plan " + name.get() + " is given twice; names must differ");
        }
        Optional<ScoringStrategy> strategy = StrategyChoice.read(fields.get("strategy"), draft);
        Optional<Plan> plan = name.flatMap(known -> strategy.map(scores -> Plan.of(known, scores)));
        Optional<AllocationRule> rule = fields.find("rule")
                .flatMap(node -> PluginChoice.read(node, AllocationRule.class, draft.plugins.rules(), reading));
        Optional<ClaimSource> claims = ClaimsChoice.read(fields, draft);
        Optional<ApportionmentMethod> method = fields.find("method")
                .flatMap(node -> PluginChoice.read(node, ApportionmentMethod.class, draft.plugins.methods(), reading));
        Optional<TieBreak> tieBreak = fields.find("tie-break").flatMap(node -> TieBreakChoice.read(node, reading));
        Label label = LabelChoice.read(fields, Label.ofPlan(name.orElse("plan")), reading);
        if (reading.count() == before) {
            plan.map(made -> made.withLabel(label))
                    .map(made -> rule.map(made::withRule).orElse(made))
                    .map(made -> claims.map(made::withClaims).orElse(made))
                    .map(made -> method.map(made::withMethod).orElse(made))
                    .map(made -> tieBreak.map(made::withTieBreak).orElse(made))
                    .ifPresent(draft.plans::add);
        }
    }
}
