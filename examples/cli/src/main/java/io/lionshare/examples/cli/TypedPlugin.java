package io.lionshare.examples.cli;

import io.lionshare.plugin.PrintableText;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A strategy or metric as people type it: {@code gdp-weighted}, or {@code proximity-weighted:half-distance-km=500:base=none}
 * with parameters. No letter of it means something to a shell, unless a value has one. Values have neither comma nor colon.
 *
 * @param id the plug-in's id
 * @param settings values by parameter name
 */
record TypedPlugin(String id, Map<String, String> settings) {
    static TypedPlugin parse(String text) {
        String[] parts = text.split(":", -1);
        Map<String, String> settings = new LinkedHashMap<>();
        for (int i = 1; i < parts.length; i++) {
            int equals = parts[i].indexOf('=');
            if (equals < 1) {
                throw new UsageException(
                        "parameter of " + PrintableText.value(parts[0]) + " ('" + PrintableText.value(parts[i])
                                + "') must read NAME=VALUE\nMaybe like proximity-weighted:half-distance-km=500:base=none");
            }
            String name = parts[i].substring(0, equals);
            if (settings.put(name, parts[i].substring(equals + 1)) != null) {
                throw new UsageException("parameter " + name + " of " + parts[0] + " is given twice");
            }
        }
        return new TypedPlugin(parts[0], settings);
    }
}
