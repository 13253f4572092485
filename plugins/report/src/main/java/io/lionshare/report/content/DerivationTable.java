package io.lionshare.report.content;

import io.lionshare.model.Alliance;
import io.lionshare.model.Derivation;
import io.lionshare.model.Derivation.Step;
import io.lionshare.model.Member;
import io.lionshare.plan.Allocation;
import io.lionshare.plan.Plan;
import io.lionshare.report.DataTable;
import io.lionshare.report.DataTable.Cell;
import io.lionshare.report.DataTable.Column;
import io.lionshare.report.DataTable.Kind;
import io.lionshare.report.DataTable.Row;
import io.lionshare.report.words.DerivationWords;
import io.lionshare.report.words.Figures;
import io.lionshare.score.key.Key;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** How one number of a member came about: the steps that change it, why, and their sum. */
final class DerivationTable {
    private static final int KEY_DECIMALS = 6;

    private final List<Step> steps;
    private final int position;
    private final int decimals;

    private DerivationTable(List<Step> steps, int position, int decimals) {
        this.steps = DerivationWords.shown(steps, position);
        this.position = position;
        this.decimals = decimals;
    }

    /** What a member carries of a burden under a plan. */
    static DataTable of(Allocation allocation, Derivation steps, Member member) {
        DerivationTable derivation = new DerivationTable(
                steps.steps(),
                allocation.alliance().position(member.id()),
                DerivationWords.decimals(allocation.burden().type()));
        String share = Figures.percent(allocation.share(member.id())) + " % of the total";
        return derivation.table(
                member.name() + ", " + allocation.burden().id() + " under "
                        + allocation.plan().name(),
                allocation.burden().type().unit(),
                sum("carries", allocation.amount(member.id()), derivation.decimals, share));
    }

    /** A member's share in the key of a plan. */
    static DataTable of(Plan plan, Key key, Alliance alliance, Member member) {
        List<Step> steps = key.derivation(alliance).steps();
        int position = alliance.position(member.id());
        BigDecimal score = steps.stream().map(step -> step.change(position)).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new DerivationTable(steps, position, KEY_DECIMALS)
                .table(
                        member.name() + ", score under " + plan.name(),
                        "%",
                        sum("score", score, KEY_DECIMALS, "% of all scores"));
    }

    private DataTable table(String caption, String unit, Row sum) {
        List<Row> rows = new ArrayList<>();
        for (Step step : steps) {
            rows.add(new Row(
                    Kind.BODY,
                    List.of(
                            Cell.words(step.name()),
                            Cell.number(DerivationWords.change(steps, step, position, decimals), step.change(position)),
                            Cell.words(step.reason(position)))));
        }
        rows.add(sum);
        return new DataTable(
                caption, List.of(Column.words("step"), Column.numbers("", unit), Column.words("why")), rows);
    }

    private static Row sum(String name, BigDecimal sum, int decimals, String why) {
        return new Row(
                Kind.TOTAL, List.of(Cell.words(name), Cell.number(Figures.fixed(sum, decimals), sum), Cell.words(why)));
    }
}
