package io.lionshare.examples.cli;

import io.lionshare.apportion.ApportionmentMethod;
import io.lionshare.plan.Metric;
import io.lionshare.plugin.Plugin;
import io.lionshare.plugin.Plugins;
import io.lionshare.rule.AllocationRule;
import io.lionshare.score.ScoringStrategy;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What plug-ins can be, in the order in which a plan asks them. */
enum Service {
    STRATEGIES(ScoringStrategy.class),
    RULES(AllocationRule.class),
    METHODS(ApportionmentMethod.class),
    METRICS(Metric.class);

    private final Class<? extends Plugin> type;

    Service(Class<? extends Plugin> type) {
        this.type = type;
    }

    /** The word that users type. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static List<String> words() {
        return Arrays.stream(values()).map(Service::word).toList();
    }

    Class<? extends Plugin> type() {
        return type;
    }

    /** Where a jar or folder says which plug-ins it provides. */
    String file() {
        return "META-INF/services/" + type.getName();
    }

    Plugins<? extends Plugin> load() {
        return Plugins.load(type);
    }
}
