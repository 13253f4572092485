package io.lionshare.report.pledge;

import static org.assertj.core.api.Assertions.assertThat;

import io.lionshare.document.Remark;
import io.lionshare.document.Section;
import io.lionshare.document.Table;
import io.lionshare.model.Burden;
import io.lionshare.model.Limit;
import io.lionshare.model.Limits;
import io.lionshare.model.PledgedAmount;
import io.lionshare.model.Pledges;
import io.lionshare.model.StepBack;
import io.lionshare.plan.Comparison;
import io.lionshare.plan.Scenario;
import io.lionshare.pledge.PledgeBook;
import io.lionshare.report.Cases;
import io.lionshare.report.Rendered;
import io.lionshare.report.burden.Split;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pledges, absences and questions: what is said of them. */
class PledgeSectionsTest {
    private static final Scenario PLEDGED = Cases.pledged(5);

    private static Section pledges(Scenario scenario) {
        return PledgesSection.of(PledgeBook.of(scenario), scenario.burdens());
    }

    private static String text(Section section) {
        return Rendered.text(section).replaceAll("\\s+", " ");
    }

    private static List<Split> splits(Scenario scenario) {
        return Split.all(Comparison.of(scenario));
    }

    @Test
    @DisplayName("The title has what is pledged at most, by whom, and what nothing is pledged of")
    void title() {
        assertThat(pledges(PLEDGED).title())
                .isEqualTo("At most 1,148 of the 1,000 persons are pledged, by Member 0 and Member 1; no fund");
        Scenario exact = PLEDGED.withPledges(Pledges.of(Cases.pledge("one", "M00", PledgedAmount.of("100"))));
        assertThat(pledges(exact).title()).isEqualTo("100 of the 1,000 persons are pledged, by Member 0; no fund");
        Burden force = exact.burdens().get(0);
        assertThat(PledgesSection.remark(PledgeBook.of(exact), List.of(force)))
                .isEqualTo(Remark.of("Pledged", "100 of the 1,000 persons"));
    }

    @Test
    @DisplayName("What is covered has a range and a gap; a member next to its fair share has what it pledged")
    void covered() {
        assertThat(text(pledges(PLEDGED)))
                .contains("Force 100 to 1,148 0 to 900", "Fund nothing EUR 30,000, all")
                .contains("Member 0 245 100–900 pledged", "Member 4 255 nothing", "Member 1 248 0–248 pledged");
    }

    @Test
    @DisplayName("Of 30 members ten have a row, pledges below have theirs, and the rest is a sentence that adds up")
    void rest() {
        Section section = pledges(Cases.pledged(30));
        Table shares = Rendered.tables(section).get(1);
        assertThat(shares.rows()).hasSize(11);
        assertThat(shares.note()).matches("18 other members have pledged nothing; their fair shares add up to \\d+\\.");
    }

    @Test
    @DisplayName("Statements are folded with their reasons; pledges are called by their members")
    void statements() {
        assertThat(text(pledges(PLEDGED)))
                .contains("The five statements, and why three of them do not count")
                .contains("Member 1’s pledge of 5 persons and Member 2’s pledge of 6 persons wait for each other.")
                .contains("any of Pair force 1,900 persons Member 2’s");
    }

    @Test
    @DisplayName("An absence has its takers; a question about a burden an answer, about another one none")
    void absence() {
        List<Split> splits = splits(PLEDGED);
        assertThat(text(AbsenceSection.of(splits.get(0))))
                .contains("If Member 4 gives nothing, 255 persons fall to others: Member 3: 87 more")
                .contains("Nothing of M01: Member 1 gives nothing; 248 persons fall to three members")
                .contains("More, if the pair gives more: its condition is not met: at most 1,148 persons of 3,000");
        assertThat(text(AbsenceSection.of(splits.get(1)))).doesNotContain("More, if the pair");
    }

    @Test
    @DisplayName("An absence that the limits of others forbid is named")
    void refused() {
        Scenario tight = Cases.plain(3)
                .withLimits(Cases.FORCE, Limits.of(Limit.ceiling("M00", "400"), Limit.ceiling("M01", "400")));
        assertThat(text(AbsenceSection.of(splits(tight).get(0))))
                .contains("The limits of the others leave no room for what");
    }

    @Test
    @DisplayName("A withdrawal has every number that changes, before and after, next to GDP")
    void withdrawal() {
        Scenario plain = Cases.plain(5);
        List<Section> sections = WithdrawalSection.of(splits(plain), StepBack.entirely(plain.burdens(), "M01"));
        assertThat(sections).hasSize(2);
        assertThat(text(sections.get(0)))
                .contains("248 persons fall to three members: Member 4: 84 more")
                .contains("Member 4 255 339 +84", "Member 1 248 0 −248");
    }

    @Test
    @DisplayName("A pledge with a probability has a chance and says what would be missing")
    void chance() {
        Scenario uncertain = Cases.plain(3)
                .withPledges(Pledges.of(
                        Cases.pledge("maybe", "M00", PledgedAmount.of("1000")).withProbability("0.5")));
        assertThat(text(pledges(uncertain)))
                .contains("Chance that the force are covered: 50 % if pledges are small; expected to be missing: 500"
                        + " persons; 100 % if Member 0’s pledge were certain.");
    }

    @ParameterizedTest
    @CsvSource({"0.999999999999, >99.9 %", "1e-12, <0.1 %", "0.5, 50 %", "1, 100 %", "0.625, 62.5 %"})
    @DisplayName("A chance that is not certain never reads 100 %, and one that is not nothing never 0 %")
    void nearlyCertain(String probability, String shown) {
        Scenario uncertain = Cases.plain(3)
                .withPledges(Pledges.of(
                        Cases.pledge("maybe", "M00", PledgedAmount.of("1000")).withProbability(probability)));
        assertThat(text(pledges(uncertain)))
                .contains("Chance that the force are covered: " + shown + " if pledges are small");
    }
}
