package io.lionshare.examples.cli;

import io.lionshare.model.Bound;
import io.lionshare.model.Burden;
import io.lionshare.model.StepBack;
import io.lionshare.plugin.Names;
import io.lionshare.plugin.PrintableText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Option;

/** The most that a member that steps back still gives. */
final class CapOption {
    @Option(
            names = "--cap",
            split = ",",
            paramLabel = "CAP,...",
            hideParamSyntax = true,
            description = {
                "The most that it still gives, in place of nothing: BURDEN=AMOUNT, or BURDEN=10%% of what is needed.",
                "Burdens without a cap stay as they are; 10%% alone is a cap on every burden."
            })
    private List<String> caps = List.of();

    boolean isGiven() {
        return !caps.isEmpty();
    }

    /**
     * The step back from the burdens that are shown.
     *
     * @throws UsageException if a cap cannot be read, or is none on these burdens
     */
    StepBack step(List<Burden> burdens, String who) {
        if (caps.isEmpty()) {
            return StepBack.entirely(burdens, who);
        }
        Map<String, Bound> bounds = new LinkedHashMap<>();
        try {
            for (String cap : caps) {
                int equals = cap.indexOf('=');
                Bound bound = Bound.parse(cap.substring(equals + 1));
                for (String burden : equals < 0 ? all(burdens, cap, bound) : List.of(cap.substring(0, equals))) {
                    Names.requireKnown("burden with a cap", burden, ids(burdens));
                    if (bounds.put(burden, bound) != null) {
                        throw new UsageException("cap on " + burden + " is given twice");
                    }
                }
            }
        } catch (IllegalArgumentException e) {
            throw new UsageException(e);
        }
        return new StepBack(who, bounds);
    }

    /** An amount is in the unit of one burden, so where there are several it must name its own. */
    private static List<String> all(List<Burden> burdens, String cap, Bound bound) {
        if (bound instanceof Bound.Amount && burdens.size() > 1) {
            throw new UsageException("cap ('" + PrintableText.value(cap) + "') must name its burden; known: "
                    + String.join(", ", ids(burdens)) + "\nMaybe --cap "
                    + ids(burdens).get(0) + "=" + cap);
        }
        return ids(burdens);
    }

    private static List<String> ids(List<Burden> burdens) {
        return burdens.stream().map(Burden::id).toList();
    }
}
