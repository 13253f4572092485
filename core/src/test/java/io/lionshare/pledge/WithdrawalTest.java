package io.lionshare.pledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.lionshare.model.Alliance;
import io.lionshare.model.Bloc;
import io.lionshare.model.Bound;
import io.lionshare.model.Burden;
import io.lionshare.model.ContributionType;
import io.lionshare.model.Indicator;
import io.lionshare.model.Limit;
import io.lionshare.model.Limits;
import io.lionshare.model.Member;
import io.lionshare.model.StepBack;
import io.lionshare.plan.Allocation;
import io.lionshare.plan.Allocator;
import io.lionshare.plan.Plan;
import io.lionshare.score.ScoringStrategy;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Withdrawals by hand: four members with the scores 1, 3, 3 and 2. */
class WithdrawalTest {
    private static final ContributionType TYPE = ContributionType.of("force", "persons", "1");

    private static Allocation allocate(String total, Limit... limits) {
        return allocate(Burden.of(TYPE, total), limits);
    }

    private static Allocation allocate(Burden burden, Limit... limits) {
        Alliance alliance = Alliance.of(
                List.of(Indicator.of("size", "1")),
                List.of(
                        Member.of("A", "A").with("size", 1),
                        Member.of("B", "B").with("size", 3),
                        Member.of("C", "C").with("size", 3),
                        Member.of("D", "D").with("size", 2)),
                List.of(Bloc.of("CD", "C", "D"), Bloc.of("BC", "B", "C")));
        return Allocator.allocate(alliance, burden, Limits.of(limits), Plan.of("by size", ScoringStrategy.by("size")));
    }

    private static StepBack cap(String who, String cap) {
        return new StepBack(who, Map.of("force", Bound.parse(cap)));
    }

    private static String amounts(Allocation allocation) {
        return allocation.alliance().members().stream()
                .map(member -> allocation.amount(member.id()).toPlainString())
                .toList()
                .toString();
    }

    @Test
    @DisplayName("What one leaves goes to the others by their scores, in amounts and for each unit of an indicator")
    void byScores() {
        Withdrawal withdrawal = Withdrawal.of(allocate("126"), cap("D", "0"));
        assertThat(amounts(withdrawal.before())).isEqualTo("[14, 42, 42, 28]");
        assertThat(amounts(withdrawal.after())).isEqualTo("[18, 54, 54, 0]");
        assertThat(withdrawal.released()).isEqualByComparingTo("28");
        assertThat(withdrawal.change().burdened()).extracting(Member::id).containsExactly("B", "C", "A");
        assertThat(withdrawal.relative("B", "size").orElseThrow()).isCloseTo(4, within(1e-12));
        assertThat(withdrawal.relative("B", "gdp")).isEmpty();
        assertThat(withdrawal.falls()).isEmpty();
    }

    @Test
    @DisplayName("A whole amount can fall by a unit when another steps back, though the ideal one rises")
    void wholeUnitFalls() {
        Withdrawal withdrawal = Withdrawal.of(allocate("4"), cap("D", "0"));
        assertThat(amounts(withdrawal.before())).isEqualTo("[1, 1, 1, 1]");
        assertThat(amounts(withdrawal.after())).isEqualTo("[0, 2, 2, 0]");
        assertThat(withdrawal.falls()).extracting(Member::id).containsExactly("A");
        assertThat(withdrawal.idealFalls()).isEmpty();
    }

    @Test
    @DisplayName("A cap keeps a lower ceiling, and lowers the floor of the one who steps back")
    void capsAndLimits() {
        Allocation floored = allocate("126", Limit.floor("D", "40"), Limit.ceiling("A", "5"));
        assertThat(amounts(Withdrawal.of(floored, cap("D", "20")).after())).isEqualTo("[5, 51, 50, 20]");
        assertThat(amounts(Withdrawal.of(floored, cap("A", "10")).after())).isEqualTo(amounts(floored));
        assertThat(amounts(Withdrawal.of(allocate("126"), cap("D", "10 %")).after()))
                .startsWith("[16, 49, 49, 12");
    }

    @Test
    @DisplayName("A cap that is not a whole number of quanta is rounded down before it meets a floor")
    void capsBetweenQuanta() {
        Allocation floored = allocate("105", Limit.floor("D", "20"));
        assertThat(amounts(Withdrawal.of(floored, cap("D", "10 %")).after())).isEqualTo("[13, 41, 41, 10]");
        ContributionType dozens = ContributionType.of("force", "persons", "12");
        Allocation squadrons = allocate(new Burden(dozens, new BigDecimal("60")), Limit.floor("D", "36"));
        assertThat(Withdrawal.of(squadrons, cap("D", "30")).after().amount("D")).isEqualByComparingTo("24");
    }

    @Test
    @DisplayName("Floors inside a bloc that only together contradict its cap are lowered in proportion")
    void floorsThatTogetherContradictTheCap() {
        Allocation floored = allocate("126", Limit.floor("C", "40"), Limit.floor("D", "20"), Limit.floor("CD", "70"));
        assertThat(amounts(Withdrawal.of(floored, cap("CD", "66")).after())).isEqualTo("[15, 45, 40, 26]");
        assertThat(amounts(Withdrawal.of(floored, cap("CD", "45.5")).after())).isEqualTo("[20, 61, 30, 15]");
        assertThat(amounts(Withdrawal.of(floored, cap("CD", "15")).after())).isEqualTo("[28, 83, 8, 7]");
    }

    @Test
    @DisplayName("A bloc can give nothing though it overlaps with a bloc that carries a limit")
    void overlappingBloc() {
        Allocation limited = allocate("126", Limit.ceiling("BC", "100"), Limit.floor("C", "10"));
        assertThat(amounts(Withdrawal.of(limited, cap("CD", "0")).after())).isEqualTo("[31, 95, 0, 0]");
    }

    @Test
    @DisplayName("The table of absences has every member's withdrawal, and says where no members can fill the gap")
    void absences() {
        Allocation before =
                allocate("126", Limit.ceiling("A", "20"), Limit.ceiling("B", "60"), Limit.ceiling("C", "60"));
        Absences absences = Absences.of(before);
        assertThat(absences.cost("D", "A").orElseThrow()).isEqualByComparingTo("4");
        assertThat(absences.cost("D", "D").orElseThrow()).isEqualByComparingTo("-28");
        Absences tight = Absences.of(
                allocate("126", Limit.ceiling("A", "20"), Limit.ceiling("B", "50"), Limit.ceiling("C", "50")));
        assertThat(tight.withdrawal("D")).isEmpty();
        assertThat(tight.cost("D", "A")).isEmpty();
        assertThat(tight.cost("A", "D").orElseThrow()).isPositive();
    }
}
