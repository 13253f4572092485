package io.lionshare.plan;

import io.lionshare.model.ContributionType;
import io.lionshare.model.Derivation;
import io.lionshare.model.Member;
import io.lionshare.plugin.Decimals;
import io.lionshare.plugin.PrintableText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** An allocation as plain text. */
final class AllocationText {
    private static final String GAP = "  ";

    private AllocationText() {}

    static String line(Allocation allocation) {
        String line = allocation.burden().type().format(allocation.burden().total()) + " under "
                + allocation.plan().name() + ": "
                + allocation.alliance().membersAsGiven().stream()
                        .map(member -> member.id() + " " + allocation.quanta(member.id()))
                        .collect(Collectors.joining(", "));
        return PrintableText.brief(line);
    }

    static String table(Allocation allocation) {
        ContributionType type = allocation.burden().type();
        List<String[]> rows = new ArrayList<>();
        rows.add(new String[] {"member", type.unit(), "%"});
        for (Member member : allocation.alliance().membersAsGiven()) {
            rows.add(new String[] {
                member.name(),
                type.digits(allocation.amount(member.id())),
                Decimals.percent(allocation.share(member.id()))
            });
        }
        BigDecimal whole = allocation.burden().total().signum() == 0 ? BigDecimal.ZERO : BigDecimal.ONE;
        rows.add(new String[] {"total", type.digits(allocation.burden().total()), Decimals.percent(whole)});
        int[] widths = new int[3];
        for (String[] row : rows) {
            for (int k = 0; k < widths.length; k++) {
                widths[k] = Math.max(widths[k], row[k].length());
            }
        }
        return rows.stream()
                .map(row -> row[0]
                        + " ".repeat(widths[0] - row[0].length())
                        + GAP
                        + right(row[1], widths[1])
                        + GAP
                        + right(row[2], widths[2]))
                .collect(Collectors.joining("\n"));
    }

    static String explain(Allocation allocation, String id) {
        Member member =
                allocation.alliance().members().get(allocation.alliance().position(id));
        ContributionType type = allocation.burden().type();
        List<String> lines = new ArrayList<>();
        lines.add(member.name() + " carries " + type.format(allocation.amount(id)) + " ("
                + Decimals.percent(allocation.share(id)) + " %) of "
                + type.format(allocation.burden().total()) + ":");
        allocation.derivation().of(id).stream()
                .filter(change -> change.amount().signum() != 0)
                .map(Derivation.Change::text)
                .forEach(change -> lines.add(GAP + change));
        return String.join("\n", lines);
    }

    private static String right(String text, int width) {
        return " ".repeat(width - text.length()) + text;
    }
}
