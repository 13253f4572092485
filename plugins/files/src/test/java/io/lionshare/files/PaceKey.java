package io.lionshare.files;

import io.lionshare.model.Alliance;
import io.lionshare.model.Burden;
import io.lionshare.plan.KeyedValue;
import io.lionshare.plugin.Names;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The key of a module that neither core nor files knows: a year, years, or years with steps by burden. */
final class PaceKey implements ScenarioKey {
    /**
     * How fast something goes.
     *
     * @param years at least one
     * @param steps above 0, by burden
     */
    record Pace(List<String> years, Map<String, BigDecimal> steps) implements KeyedValue {
        Pace {
            years = List.copyOf(years);
            steps = Map.copyOf(new TreeMap<>(steps));
            if (years.contains("never")) {
                throw new IllegalArgumentException("year of a pace (never) must be a year");
            }
        }

        @Override
        public void requireFit(Alliance alliance, Collection<Burden> burdens) {
            List<String> ids = burdens.stream().map(Burden::id).toList();
            steps.keySet().forEach(burden -> Names.requireKnown("burden with a pace", burden, ids));
        }
    }

    @Override
    public String name() {
        return "pace";
    }

    @Override
    public String schema() {
        return """
                {
                  "oneOf": [
                    {"$ref": "#/$defs/text"},
                    {"type": "array", "items": {"$ref": "#/$defs/text"}},
                    {
                      "type": "object",
                      "required": ["years"],
                      "properties": {
                        "years": {"type": "array", "items": {"$ref": "#/$defs/text"}},
                        "steps": {"type": "object", "additionalProperties": {"$ref": "#/$defs/decimal"}}
                      },
                      "additionalProperties": false
                    }
                  ]
                }""";
    }

    @Override
    public Optional<Pace> read(KeyContent content) {
        if (content.isText()) {
            return content.text("pace").flatMap(year -> content.made(() -> new Pace(List.of(year), Map.of())));
        }
        if (content.isList()) {
            return content.made(() -> new Pace(years(content), Map.of()));
        }
        Map<String, KeyContent> keys = content.keys("pace", List.of("years"), List.of("steps"));
        Map<String, BigDecimal> steps = new LinkedHashMap<>();
        Optional.ofNullable(keys.get("steps"))
                .ifPresent(below -> below.keys("steps of a pace")
                        .forEach((burden, step) ->
                                step.decimal("step of " + burden).ifPresent(value -> put(steps, burden, value, step))));
        return Optional.ofNullable(keys.get("years"))
                .flatMap(years -> content.made(() -> new Pace(years(years), steps)));
    }

    private static void put(Map<String, BigDecimal> steps, String burden, BigDecimal value, KeyContent step) {
        if (value.signum() <= 0) {
            step.refuse("step of " + burden + " (" + value + ") must be > 0");
        }
        steps.put(burden, value);
    }

    private static List<String> years(KeyContent list) {
        List<String> years = new ArrayList<>();
        list.items("years of a pace")
                .forEach(item -> item.text("year of a pace").ifPresent(years::add));
        return years;
    }

    @Override
    public Object write(KeyedValue value) {
        Pace pace = (Pace) value;
        if (!pace.steps.isEmpty()) {
            return Map.of("years", pace.years, "steps", pace.steps);
        }
        return pace.years.size() == 1 ? pace.years.get(0) : pace.years;
    }
}
