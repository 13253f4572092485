package io.lionshare.report.burden;

import static org.assertj.core.api.Assertions.assertThat;

import io.lionshare.document.Figure;
import io.lionshare.document.Mark;
import io.lionshare.document.Panels;
import io.lionshare.document.Remark;
import io.lionshare.document.Row;
import io.lionshare.document.Scale;
import io.lionshare.document.Section;
import io.lionshare.document.Table;
import io.lionshare.document.Tiles;
import io.lionshare.document.Words;
import io.lionshare.document.figure.Scales;
import io.lionshare.level.Amounts;
import io.lionshare.model.Alliance;
import io.lionshare.model.Bloc;
import io.lionshare.model.Burden;
import io.lionshare.model.ContributionType;
import io.lionshare.model.Indicator;
import io.lionshare.model.Limit;
import io.lionshare.model.Limits;
import io.lionshare.model.Member;
import io.lionshare.plan.Comparison;
import io.lionshare.plan.Plan;
import io.lionshare.plan.Scenario;
import io.lionshare.report.Cases;
import io.lionshare.report.Rendered;
import io.lionshare.rule.AllocationProblem;
import io.lionshare.rule.AllocationRule;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sections about one burden: what they show, and that it adds up. */
class BurdenSectionsTest {
    private static Split force(Scenario scenario) {
        return Split.of(Comparison.of(scenario), scenario.burdens().get(0));
    }

    private static String name(Row row) {
        return row.cells().get(0).text();
    }

    private static Table dots(int members) {
        return DotPlot.of(force(Cases.plain(members)));
    }

    @Test
    @DisplayName("The dot plot has a row for each of three members, and of 40 for twelve, with all others in one row")
    void rows() {
        assertThat(dots(4).rows()).map(Row::kind).containsOnly(Row.Kind.BODY).hasSize(3);
        List<Row> rows = dots(40).rows();
        assertThat(rows).hasSize(13);
        assertThat(name(rows.get(12))).isEqualTo("27 others");
        assertThat(rows.get(12).kind()).isEqualTo(Row.Kind.OTHERS);
        BigDecimal sum = rows.stream()
                .map(row -> row.cells().get(1).marks().get(0).to())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(sum).isEqualByComparingTo("100");
    }

    @Test
    @DisplayName("Rows of the dot plot are sorted, and the member with nothing stands in a sentence")
    void nothing() {
        Table table = dots(4);
        assertThat(table.rows()).map(BurdenSectionsTest::name).containsExactly("Member 3", "Member 1", "Member 0");
        assertThat(table.note()).isEqualTo("Nothing: Member 2.");
        assertThat(Zeros.sentence(force(Cases.plain(3).withLimits(Cases.FORCE, Limits.none()))))
                .isEmpty();
    }

    @Test
    @DisplayName("The table has all members, those with nothing too, then blocs and the sum; shares add up to 100 %")
    void table() {
        Table table = Rendered.tables(TableSection.of(force(Cases.plain(5)))).get(0);
        assertThat(table.rows())
                .map(row -> name(row) + " " + row.kind())
                .containsExactly(
                        "Member 4 BODY",
                        "Member 3 BODY",
                        "Member 1 BODY",
                        "Member 0 BODY",
                        "Member 2 NOTHING",
                        "Pair SUBTOTAL",
                        "All TOTAL");
        int amount = 3;
        assertThat(table.rows().subList(0, 4).stream()
                        .map(row -> (Figure) row.cells().get(amount))
                        .map(Figure::exact)
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("1000");
    }

    @Test
    @DisplayName("Limits say what they move, one row for each, and members with the same limit share it")
    void limits() {
        Scenario scenario = Cases.plain(5)
                .withLimits(
                        Cases.FORCE,
                        Limits.of(Limit.ceiling("M02", "0"), Limit.ceiling("M03", "0"), Limit.floor("Pair", "10 %")));
        List<Split> splits = List.of(force(scenario));
        Section section = LimitsSection.of(splits).orElseThrow();
        assertThat(section.title())
                .isEqualTo("Member 2 and Member 3 give no force, which moves 40\u202f% of all to others; the floor of"
                        + " 10\u202f% for Pair does not bind");
        assertThat(Rendered.text(section))
                .contains("Member 2 and Member 3 give none", "402", "Pair gives at least 10 %")
                .containsPattern("Pair gives at least 10 % +100 +–");
        assertThat(LimitsRemark.of(splits)).contains(Remark.of("Limits", "force: none from Member 2, Member 3"));
        assertThat(LimitsSection.of(List.of(force(Cases.plain(5).withLimits(Cases.FORCE, Limits.none())))))
                .isEmpty();
    }

    @Test
    @DisplayName("A tie for a unit is reported with all that had equal right to it")
    void tie() {
        List<Member> members = IntStream.range(0, 3)
                .mapToObj(i -> Member.of("M" + i, "Member " + (char) ('A' + i)))
                .toList();
        Scenario scenario = Scenario.of(
                "Who?",
                Alliance.of(List.of(), members, List.of()),
                List.of(Burden.of(ContributionType.of("ships", "ships", "1"), "10")),
                List.of(Plan.of("same", Cases.BY_GDP), Plan.of("again", Cases.BY_GDP)));
        assertThat(Warnings.of(force(scenario))).map(Remark::label).containsExactly("Tie", "Tie", "Same split");
        assertThat(Warnings.of(force(scenario)).get(0).text())
                .isEqualTo("Member A, Member B and Member C had equal right to a unit of ships, under same; the"
                        + " tie-break decided.");
    }

    @Test
    @DisplayName("A rule in doubles that missed the total by rounding is reported where its amounts were divided again")
    void adjusted() {
        Scenario scenario = Scenario.of(
                "Who?",
                Alliance.of(
                        Member.of("A", "A").with("gdp", 1), Member.of("B", "B").with("gdp", 1)),
                List.of(Burden.of(ContributionType.of("ships", "ships", "1"), "10")),
                List.of(Plan.of("near", Cases.BY_GDP).withRule(dividing(5 + 1e-9)), Plan.of("exact", Cases.BY_GDP)));
        assertThat(Warnings.of(force(scenario)))
                .contains(Remark.of(
                        "Adjusted",
                        "Under near, rule in-doubles missed the total or a limit of ships by at most a billionth of the"
                                + " total, as its numbers are rounded; its amounts were divided again in proportion."));
        assertThat(Warnings.of(force(Cases.plain(5)))).map(Remark::label).doesNotContain("Adjusted");
    }

    /** A rule that gives the first of two members what is said, and the other 5. */
    private static AllocationRule dividing(double first) {
        return new AllocationRule() {
            @Override
            public String id() {
                return "in-doubles";
            }

            @Override
            public String summary() {
                return "in doubles";
            }

            @Override
            public Amounts divide(AllocationProblem problem) {
                return Amounts.of(first, 5);
            }
        };
    }

    @Test
    @DisplayName("A map needs a place for each member; its own place goes before the one that is known")
    void map() {
        Member germany = Member.of("DEU", "Germany");
        Member nowhere = Member.of("XXX", "Nowhere");
        assertThat(MapTiles.of(force(two(germany, nowhere)))).isEmpty();
        Member moved = nowhere.with(MapTiles.COLUMN, 29).with(MapTiles.ROW, 0);
        Tiles tiles = (Tiles) MapTiles.of(force(two(germany, moved))).orElseThrow();
        assertThat(tiles.maps().get(0).list()).map(Tiles.Tile::row).contains(0);
        Member outside = nowhere.with(MapTiles.COLUMN, 30).with(MapTiles.ROW, 0);
        assertThat(MapTiles.of(force(two(germany, outside)))).isEmpty();
    }

    private static Scenario two(Member first, Member second) {
        return Scenario.of(
                "Who?",
                Alliance.of(
                        List.of(Indicator.of(MapTiles.COLUMN, "1"), Indicator.of(MapTiles.ROW, "1")),
                        List.of(first, second),
                        List.of(Bloc.of("Both", first.id(), second.id()))),
                List.of(Burden.of(ContributionType.of("ships", "ships", "1"), "10")),
                List.of(Plan.of("same", Cases.BY_GDP)));
    }

    @Test
    @DisplayName("One plan has no section of changes; a bloc of all members is no lion's bloc")
    void one() {
        Split split = force(two(Member.of("A", "A"), Member.of("B", "B")));
        assertThat(ChangeSection.of(split)).isEmpty();
        assertThat(split.lion()).isEmpty();
    }

    @Test
    @DisplayName("All panels of changes have one scale, and each adds up to zero")
    void panels() {
        Scenario plain = Cases.plain(30);
        Scenario scenario = Scenario.of(
                plain.name(),
                plain.alliance(),
                plain.burdens(),
                List.of(Plan.of("gdp", Cases.BY_GDP), Plan.of("steep", new Steep(4)), Plan.of("flat", new Steep(1))));
        Section section = ChangeSection.of(force(scenario)).orElseThrow();
        List<Panels.Panel> panels = ((Panels) section.elements().get(0)).list();
        assertThat(panels).hasSize(2);
        assertThat(panels.get(1).remark()).isEqualTo("the same as the baseline");
        Table chart = Rendered.tables(section).get(0);
        assertThat(chart.rows())
                .filteredOn(row -> row.kind() == Row.Kind.OTHERS)
                .hasSize(1);
        assertThat(chart.rows().stream()
                        .map(row -> row.cells().get(1).marks().get(0))
                        .map(Mark::to)
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isZero();
        assertThat(chart.rows().get(0).cells().get(0)).isEqualTo(new Words("Member 29"));
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "0.07, 0.07", "7, 7", "32.2, 35", "100, 100", "161, 200"})
    @DisplayName("A scale ends at the next round number, with at most eight ticks above zero")
    void scales(BigDecimal most, BigDecimal end) {
        Scale scale = Scales.upTo(most);
        assertThat(scale.to()).isEqualByComparingTo(end);
        assertThat(scale.ticks()).hasSizeBetween(2, 9);
    }

    @Test
    @DisplayName("A third plan whose only words are its name has no line of its own in the summary")
    void planWithoutMeaning() {
        Plan first = Cases.plain(3).plans().get(0);
        Scenario scenario = Cases.plain(3)
                .withPlans(List.of(first, Plan.of("even", Cases.BY_GDP), Plan.of("long", Cases.BY_GDP)), "gdp");
        assertThat(ChangeRemarks.of(List.of(force(scenario))))
                .containsExactly(new Remark("Even", "the same as gdp", "the same as gdp"));
    }
}
