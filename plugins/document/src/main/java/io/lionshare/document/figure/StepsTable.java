package io.lionshare.document.figure;

import io.lionshare.document.Column;
import io.lionshare.document.Figure;
import io.lionshare.document.Row;
import io.lionshare.document.Table;
import io.lionshare.document.Words;
import io.lionshare.model.ContributionType;
import io.lionshare.model.Derivation.Step;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The steps of a derivation for one member, each with its reason. */
public final class StepsTable {
    private static final int MORE_DECIMALS = 3;

    private StepsTable() {}

    /**
     * How many decimals the steps to an amount have.
     *
     * @param type what is carried
     * @return three more than the quantum
     */
    public static int decimals(ContributionType type) {
        return MORE_DECIMALS + Math.max(0, type.quantum().stripTrailingZeros().scale());
    }

    /**
     * A table.
     *
     * @param id lower-case words joined by hyphens
     * @param caption what the steps lead to
     * @param steps the steps in order; a later one that changes nothing is left out
     * @param position that of the member
     * @param decimals of each amount
     * @param sum the last row: a name, what the steps add up to, and a remark
     * @return the table
     */
    public static Table of(String id, String caption, List<Step> steps, int position, int decimals, Row sum) {
        Objects.requireNonNull(steps, "steps of a table");
        List<Row> rows = new ArrayList<>();
        for (Step step : steps) {
            BigDecimal change = step.change(position);
            if (rows.isEmpty() || change.signum() != 0) {
                String text = rows.isEmpty() ? Digits.fixed(change, decimals) : Digits.signed(change, decimals);
                rows.add(Row.of(new Words(step.name()), Figure.of(text, change), new Words(step.reason(position))));
            }
        }
        rows.add(sum);
        return new Table(
                id,
                Table.Look.PLAIN,
                caption,
                List.of(Column.words("Step"), Column.numbers("", "amount"), Column.words("why")),
                rows,
                "");
    }
}
