package io.lionshare.robustness;

import io.lionshare.plugin.Parameter;
import io.lionshare.plugin.Plugin;
import io.lionshare.score.ScoringStrategy;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Short names of strategies that differ in id or settings: the id, and where several have the same, the settings in which they differ,
 * such as {@code indicator-weighted:indicator=gdp}.
 */
public final class StrategyNames {
    private StrategyNames() {}

    /**
     * The strategies by their names.
     *
     * @param strategies such as the parts of a blend
     * @return the strategies in the order given
     * @throws IllegalArgumentException if two do not differ in id or settings
     */
    public static Map<String, ScoringStrategy> of(Collection<ScoringStrategy> strategies) {
        Map<String, ScoringStrategy> byName = new LinkedHashMap<>();
        for (ScoringStrategy strategy : strategies) {
            List<ScoringStrategy> alike = strategies.stream()
                    .filter(other -> other.id().equals(strategy.id()))
                    .toList();
            StringBuilder name = new StringBuilder(strategy.id());
            for (Parameter parameter : strategy.parameters()) {
                if (alike.stream().anyMatch(other -> !other.parameters().contains(parameter))) {
                    name.append(':').append(parameter.name()).append('=').append(parameter.value());
                }
            }
            byName.merge(name.toString(), strategy, (first, second) -> {
                throw new IllegalArgumentException(
                        "strategies to weight must differ in id or settings; two are " + Plugin.text(first));
            });
        }
        return byName;
    }
}
