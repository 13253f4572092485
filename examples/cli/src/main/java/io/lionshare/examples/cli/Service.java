package io.lionshare.examples.cli;

import io.lionshare.apportion.ApportionmentMethod;
import io.lionshare.document.ReportSection;
import io.lionshare.plan.Metric;
import io.lionshare.plugin.Names;
import io.lionshare.plugin.Plugin;
import io.lionshare.plugin.Plugins;
import io.lionshare.rule.AllocationRule;
import io.lionshare.score.ScoringStrategy;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** What plug-ins can be, in the order in which a plan asks them; sections bring what a report says. */
enum Service {
    STRATEGIES("strategy", ScoringStrategy.class),
    RULES("rule", AllocationRule.class),
    METHODS("method", ApportionmentMethod.class),
    METRICS("metric", Metric.class),
    SECTIONS("section", ReportSection.class);

    private final String one;
    private final Class<? extends Plugin> type;

    Service(String one, Class<? extends Plugin> type) {
        this.one = one;
        this.type = type;
    }

    /** The word for all of them. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The word for one of them. */
    String one() {
        return one;
    }

    /** The one among some that goes by a word. */
    static Service find(String word, List<Service> among, Function<Service, String> name) {
        for (Service service : among) {
            if (name.apply(service).equals(word)) {
                return service;
            }
        }
        throw new UsageException(
                Names.unknown("kind", word, among.stream().map(name).toList()));
    }

    /** Where a jar or folder says which plug-ins it provides. */
    String file() {
        return "META-INF/services/" + type.getName();
    }

    Plugins<? extends Plugin> load() {
        return Plugins.load(type);
    }
}
