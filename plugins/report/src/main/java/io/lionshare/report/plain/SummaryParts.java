package io.lionshare.report.plain;

import io.lionshare.document.Blocks;
import io.lionshare.document.Element;
import io.lionshare.document.Folded;
import io.lionshare.document.Lines;
import io.lionshare.document.Panels;
import io.lionshare.document.Prose;
import io.lionshare.document.Remark;
import io.lionshare.document.Steps;
import io.lionshare.document.Table;
import io.lionshare.document.Tiles;
import java.util.function.Consumer;

/**
 * The parts of a summary that fit on a screen: tables and remarks, and paragraphs as remarks without a label. Others belong
 * to the details.
 *
 * @param table what to do with a table
 * @param remark what to do with a remark
 */
record SummaryParts(Consumer<Table> table, Consumer<Remark> remark) implements Element.Visitor<Boolean> {
    @Override
    public Boolean prose(Prose prose) {
        remark.accept(Remark.of("", prose.text()));
        return true;
    }

    @Override
    public Boolean remark(Remark part) {
        remark.accept(part);
        return true;
    }

    @Override
    public Boolean table(Table part) {
        table.accept(part);
        return true;
    }

    @Override
    public Boolean folded(Folded folded) {
        return false;
    }

    @Override
    public Boolean panels(Panels panels) {
        return false;
    }

    @Override
    public Boolean blocks(Blocks blocks) {
        return false;
    }

    @Override
    public Boolean tiles(Tiles tiles) {
        return false;
    }

    @Override
    public Boolean lines(Lines lines) {
        return false;
    }

    @Override
    public Boolean steps(Steps steps) {
        return false;
    }
}
