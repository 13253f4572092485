package io.lionshare.report.plain;

import io.lionshare.document.Folded;
import io.lionshare.document.Panels;
import io.lionshare.document.Prose;
import io.lionshare.document.Remark;
import io.lionshare.document.Steps;
import io.lionshare.document.Table;
import io.lionshare.document.Walk;
import java.util.function.Consumer;

/**
 * The parts of a summary that fit on a screen: tables and remarks, and paragraphs as remarks without a label. Others belong
 * to the details.
 */
final class SummaryParts extends Walk {
    private final Consumer<Table> tables;
    private final Consumer<Remark> remarks;

    /** What to do with a table and with a remark. */
    SummaryParts(Consumer<Table> tables, Consumer<Remark> remarks) {
        this.tables = tables;
        this.remarks = remarks;
    }

    @Override
    public Walk prose(Prose prose) {
        remarks.accept(Remark.of("", prose.text()));
        return this;
    }

    @Override
    public Walk remark(Remark remark) {
        remarks.accept(remark);
        return this;
    }

    @Override
    public Walk table(Table table) {
        tables.accept(table);
        return this;
    }

    @Override
    public Walk folded(Folded folded) {
        return this;
    }

    @Override
    public Walk panels(Panels panels) {
        return this;
    }

    @Override
    public Walk steps(Steps steps) {
        return this;
    }
}
