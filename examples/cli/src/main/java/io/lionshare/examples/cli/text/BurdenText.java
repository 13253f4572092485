package io.lionshare.examples.cli.text;

import io.lionshare.model.Burden;
import io.lionshare.plan.Comparison;
import io.lionshare.report.Element;
import io.lionshare.report.words.BurdenRemarks;
import io.lionshare.report.words.PlanWords;

/** One burden under every plan: the tables, then what a reader should know. */
final class BurdenText {
    private final Comparison comparison;
    private final Burden burden;

    BurdenText(Comparison comparison, Burden burden) {
        this.comparison = comparison;
        this.burden = burden;
    }

    void write(Lines lines) {
        lines.title(PlanWords.title(burden));
        lines.addAll(new PlanTables(comparison, burden.type().id()).lines(lines.width()));
        lines.blank();
        for (Element.Remark remark : BurdenRemarks.of(comparison, burden)) {
            lines.add(remark.label() + ": ", "  ", remark.text());
        }
    }
}
