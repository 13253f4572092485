package io.lionshare.transition;

import io.lionshare.plugin.Names;
import io.lionshare.plugin.PrintableText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads transitions such as {@code equal:5+cap:15%}. */
final class TransitionText {
    private static final List<String> WAYS =
            List.of("once", "equal", "stages", "cap", "minimum", "average", "arrears", "overshoot");

    private TransitionText() {}

    static Transition parse(String text) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String part : text.strip().split("\\+", -1)) {
            int colon = part.indexOf(':');
            String way = (colon < 0 ? part : part.substring(0, colon)).strip();
            Names.requireKnown("way to move", way, WAYS);
            if (values.put(way, colon < 0 ? "" : part.substring(colon + 1).strip()) != null) {
                throw new IllegalArgumentException("way to move " + way + " must be given once");
            }
        }
        try {
            return of(values);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "way to move ('" + PrintableText.value(text)
                            + "') must have numbers as in equal:5, stages:20/50/100, "
                            + "cap:15%, cap:0.5pt, cap:1000, minimum:0.05, average:3 or arrears:2",
                    e);
        }
    }

    private static Transition of(Map<String, String> values) {
        if (values.containsKey("equal") && values.containsKey("stages")) {
            throw new IllegalArgumentException("a phase-in must have equal steps or stated ones, not both");
        }
        if (values.containsKey("minimum") && !values.containsKey("cap")) {
            throw new IllegalArgumentException("a minimum step must stand with a cap\nMaybe cap:15%+minimum:0.05");
        }
        Transition transition = Transition.atOnce();
        for (Map.Entry<String, String> entry : values.entrySet()) {
            String value = entry.getValue();
            transition = switch (entry.getKey()) {
                case "equal" -> transition.withPhaseIn(PhaseIn.equal(Integer.parseInt(value)));
                case "stages" -> transition.withPhaseIn(PhaseIn.of(value.split("/", -1)));
                case "cap" -> transition.withCap(cap(value, values.getOrDefault("minimum", "0")));
                case "average" -> transition.withAverages(Integer.parseInt(value));
                case "arrears" -> transition.withArrears(Integer.parseInt(value));
                case "overshoot" -> transition.withOvershoot(Transition.Overshoot.YES);
                default -> transition;
            };
        }
        return transition;
    }

    private static Cap cap(String value, String minimum) {
        Cap cap = value.endsWith("%")
                ? Cap.percent(value.substring(0, value.length() - 1).strip())
                : value.endsWith("pt")
                        ? Cap.points(value.substring(0, value.length() - 2).strip())
                        : Cap.amount(value);
        return cap.withMinimum(minimum);
    }
}
