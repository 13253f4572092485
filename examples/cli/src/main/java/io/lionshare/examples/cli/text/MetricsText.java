package io.lionshare.examples.cli.text;

import io.lionshare.model.Burden;
import io.lionshare.plan.Comparison;
import io.lionshare.plan.Metric;
import io.lionshare.report.words.Measured;
import java.util.List;

/** What metrics say of one burden under every plan: the numbers, then how to read them. */
final class MetricsText {
    private MetricsText() {}

    static void write(Lines lines, Comparison comparison, Burden burden, List<Metric> metrics) {
        for (Metric metric : metrics) {
            Measured measured = Measured.of(comparison, burden, metric);
            lines.add("Metric ", "  ", measured.name() + ": " + measured.numbers());
            lines.add("  ", "  ", measured.howToRead());
        }
    }
}
