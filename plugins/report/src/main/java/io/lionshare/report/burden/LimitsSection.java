package io.lionshare.report.burden;

import io.lionshare.document.Cell;
import io.lionshare.document.Column;
import io.lionshare.document.Figure;
import io.lionshare.document.Row;
import io.lionshare.document.Section;
import io.lionshare.document.Table;
import io.lionshare.document.Words;
import io.lionshare.document.figure.Digits;
import io.lionshare.document.figure.Lists;
import io.lionshare.document.figure.ShareFormat;
import io.lionshare.model.Limit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The limits of all burdens, and what each moves under each plan. */
public final class LimitsSection {
    private LimitsSection() {}

    /**
     * The section.
     *
     * @param splits the burdens
     * @return a table; empty if there are no limits
     */
    public static Optional<Section> of(List<Split> splits) {
        List<Row> rows = new ArrayList<>();
        String title = "No limit moves anything";
        BigDecimal largest = BigDecimal.ZERO;
        List<Limit> named = List.of();
        for (Split split : splits) {
            for (LimitEffects effects : LimitEffects.of(split)) {
                rows.add(row(split, effects, splits.size() > 1));
                BigDecimal part = part(split, effects);
                if (part.compareTo(largest) > 0) {
                    largest = part;
                    title = title(split, effects, part);
                    named = effects.limits();
                }
            }
        }
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Section(
                "limits",
                "Limits",
                splits.size() == 1 ? "Limits" : "All burdens: limits",
                title + BlocLimit.clause(splits, named),
                "How much each limit moves to other members, before rounding. A dash: the limit does not bind.",
                List.of(new Table(
                        "limits",
                        Table.Look.PLAIN,
                        "How much each limit moves to other members",
                        columns(splits.get(0), splits.size() == 1),
                        rows,
                        ""))));
    }

    private static BigDecimal part(Split split, LimitEffects effects) {
        return split.burden().total().signum() == 0
                ? BigDecimal.ZERO
                : effects.moved()
                        .get(0)
                        .map(moved -> moved.divide(split.burden().total(), MathContext.DECIMAL64))
                        .orElse(BigDecimal.ZERO);
    }

    private static String title(Split split, LimitEffects effects, BigDecimal part) {
        int count = effects.names().size();
        String who = count <= 2 ? Lists.and(effects.names()) : Digits.capital(Digits.count(count, "member"));
        String gives = effects.isOptOut()
                ? (count == 1 ? " gives no " : " give no ") + split.label().phrase() + ", which"
                : effects.sentence(split).substring(Lists.and(effects.names()).length()) + " of the "
                        + split.label().phrase() + ", which";
        return who + gives + " moves " + ShareFormat.words(part.min(BigDecimal.ONE)) + " of "
                + (effects.isOptOut() && isCounted(split) ? "them" : "all") + " to others"
                + (split.size() == 1 ? "" : " " + split.phrase(0));
    }

    private static boolean isCounted(Split split) {
        return split.label().noun().equals(split.label().phrase());
    }

    private static List<Column> columns(Split split, boolean isOnly) {
        String amount = isOnly ? split.amounts().head() : "amount";
        List<Column> columns = new ArrayList<>(List.of(Column.words("Limit"), Column.numbers("", amount)));
        for (int plan = 0; plan < split.size(); plan++) {
            String title = split.plans().get(plan).label().title();
            columns.add(Column.numbers("", title).of(plan, ""));
        }
        return columns;
    }

    private static Row row(Split split, LimitEffects effects, boolean isNamed) {
        List<Cell> cells = new ArrayList<>();
        String label = isNamed ? split.amounts().headed(split.label().title()) + ":" : "";
        cells.add(new Words((label + " " + effects.sentence(split)).strip(), label));
        cells.add(amount(split, effects.bound()));
        for (Optional<BigDecimal> moved : effects.moved()) {
            cells.add(moved.<Cell>map(amount -> amount(split, amount)).orElse(new Words(Digits.DASH)));
        }
        return new Row(Row.Kind.BODY, cells);
    }

    private static Figure amount(Split split, BigDecimal amount) {
        return split.amounts().isMoney()
                ? split.amounts().cell(amount)
                : Figure.of(Digits.fixed(amount, decimals(amount)), amount);
    }

    /** A tenth where it is small, since limits move parts of units. */
    private static int decimals(BigDecimal amount) {
        boolean isWhole = amount.stripTrailingZeros().scale() <= 0;
        return isWhole || amount.compareTo(BigDecimal.valueOf(100)) >= 0 ? 0 : 1;
    }
}
