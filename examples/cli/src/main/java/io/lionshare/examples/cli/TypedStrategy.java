package io.lionshare.examples.cli;

import io.lionshare.plugin.Plugins;
import io.lionshare.score.ScoringStrategy;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A strategy as people type it: {@code gdp-weighted}, or {@code proximity-weighted:half-distance-km=500:base=none} with
 * parameters. No letter of it means something to a shell, unless a value has one. Values have neither comma nor colon.
 *
 * @param id the strategy's id
 * @param settings values by parameter name
 */
record TypedStrategy(String id, Map<String, String> settings) {
    static TypedStrategy parse(String text) {
        String[] parts = text.split(":", -1);
        Map<String, String> settings = new LinkedHashMap<>();
        for (int i = 1; i < parts.length; i++) {
            int equals = parts[i].indexOf('=');
            if (equals < 1) {
                throw new UsageException("parameter of " + parts[0] + " ('" + parts[i]
                        + "') must read NAME=VALUE\nMaybe like proximity-weighted:half-distance-km=500:base=none");
            }
            String name = parts[i].substring(0, equals);
            if (settings.put(name, parts[i].substring(equals + 1)) != null) {
                throw new UsageException("parameter " + name + " of " + parts[0] + " is given twice");
            }
        }
        return new TypedStrategy(parts[0], settings);
    }

    /** The strategy with these settings. */
    ScoringStrategy of(Plugins<ScoringStrategy> strategies) {
        return strategies.get(id).with(settings);
    }
}
