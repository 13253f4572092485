package io.lionshare.pledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lionshare.model.Bound;
import io.lionshare.model.Condition;
import io.lionshare.model.Pledge;
import io.lionshare.model.PledgedAmount;
import io.lionshare.model.Pledges;
import io.lionshare.model.StepBack;
import io.lionshare.model.WhatIf;
import io.lionshare.plan.Scenario;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BadPledgesTest {
    private static final Pledge GOOD = Books.committed("p", "A", "force", "5");

    private static void refused(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }

    private static Pledge on(Condition condition) {
        return GOOD.onCondition(condition);
    }

    @Test
    @DisplayName("Unknown members, blocs, types and pledges are named with what is known")
    void unknownNames() {
        refused(
                () -> Books.scenario(Books.committed("p", "X", "force", "5")),
                "unknown member of pledge p 'X'; known: A, B, C, D, E");
        refused(
                () -> Books.scenario(Books.committed("p", "A", "forse", "5")),
                "unknown type of pledge p 'forse'; known: air, force\nMaybe 'force'?");
        refused(
                () -> Books.scenario(on(Condition.givesAtLeast("Atlantis", "force", "5"))),
                "unknown member or bloc in the condition of pledge p 'Atlantis'; known: A, AB, B, BCD, C, D, E");
        refused(
                () -> Books.scenario(on(Condition.anyOf(Condition.givesAtLeast("A", "money", "5")))),
                "unknown type in the condition of pledge p 'money'; known: air, force");
        refused(
                () -> Books.scenario(on(new Condition.PledgeActive("quarrel"))),
                "unknown pledge in the condition of pledge p 'quarrel'; known: p");
        refused(() -> Pledges.of(GOOD, GOOD), "pledge p is given twice; ids must differ");
    }

    @Test
    @DisplayName("A pledge that names itself is refused, however deep")
    void itself() {
        refused(
                () -> on(Condition.allOf(new Condition.MembersTakePart(2), new Condition.PledgeActive("p"))),
                "condition of pledge p ((at least 2 members take part and pledge p is active)) must not name itself");
    }

    @Test
    @DisplayName("Probabilities, ranges, amounts and counts have their bounds")
    void figures() {
        refused(() -> GOOD.withProbability("1.01"), "probability of pledge p (1.01) must be within 0 .. 1");
        refused(() -> GOOD.withProbability("-0.1"), "probability of pledge p (-0.1) must be within 0 .. 1");
        assertThat(GOOD.withProbability("0").probability()).contains(BigDecimal.ZERO);
        assertThat(GOOD.withProbability("1").probability()).contains(BigDecimal.ONE);
        refused(() -> PledgedAmount.between("10", "5"), "range of a pledge (10 .. 5) must rise\nMaybe 5 .. 10");
        refused(() -> PledgedAmount.of("-1"), "amount of a pledge (-1) must be >= 0");
        refused(
                () -> Books.scenario(Books.committed("p", "A", "air", "5")),
                "amount of pledge p (5 aircraft) must be a multiple of the quantum 2 aircraft");
        refused(() -> Condition.givesAtLeast("A", "air", "-2"), "amount in a condition on A (-2) must be >= 0");
        assertThat(Condition.givesAtLeast("A", "air", "0").text()).isEqualTo("A gives at least 0 of air");
        refused(() -> new Condition.MembersTakePart(0), "members in a condition (0) must be >= 1");
        refused(Condition::allOf, "condition 'all of' must have at least one part");
        refused(Condition::anyOf, "condition 'any of' must have at least one part");
    }

    @Test
    @DisplayName("Status and condition fit each other")
    void status() {
        refused(
                () -> Pledge.of("p", "A", "force", PledgedAmount.of("5"), Pledge.Status.CONDITIONAL, Books.DAY, ""),
                "pledge p is conditional and must have a condition"
                        + "\nMaybe it is announced: no condition is known, and it counts as absent; in Java,"
                        + " Pledge.conditional takes the condition");
        refused(
                () -> new Pledge(
                        "p",
                        "A",
                        "force",
                        PledgedAmount.of("5"),
                        Pledge.Status.DELIVERED,
                        Books.DAY,
                        "",
                        GOOD.probability(),
                        on(new Condition.MembersTakePart(2)).condition()),
                "pledge p is delivered and must have no condition (at least 2 members take part)"
                        + "\nMaybe it is conditional");
        refused(
                () -> Pledge.of(" ", "A", "force", PledgedAmount.of("5"), Pledge.Status.COMMITTED, Books.DAY, ""),
                "id of a pledge (' ') must not be blank");
    }

    @Test
    @DisplayName("Amounts that no long holds are refused")
    void tooMuch() {
        assertThatThrownBy(() -> Books.scenario(Books.committed("p", "A", "force", "9223372036854775807")))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("amount of pledge p (9,223,372,036,854,775,807 persons) must be less than 2^63 quanta of 1"
                        + " person");
        Scenario two = Books.scenario(
                Books.committed("p", "A", "force", "9223372036854775806"), Books.committed("q", "A", "force", "2"));
        assertThatThrownBy(() -> PledgeBook.of(two))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("all pledges together must be less than 2^63 quanta");
    }

    @Test
    @DisplayName("What-ifs that do not fit the scenario are refused")
    void whatIfs() {
        Scenario scenario = Books.scenario(GOOD);
        refused(
                () -> scenario.withWhatIfs(
                        List.of(new WhatIf.Withdraws("no EU", StepBack.entirely(scenario.burdens(), "EU")))),
                "unknown member or bloc 'EU'; known: A, AB, B, BCD, C, D, E\nMaybe 'E'?");
        refused(
                () -> scenario.withWhatIfs(
                        List.of(new WhatIf.Pledged("X too", Books.committed("q", "X", "force", "5")))),
                "unknown member of pledge q 'X'; known: A, B, C, D, E");
        Pledge onAnother = Books.committed("q", "B", "force", "5").onCondition(new Condition.PledgeActive("quarrel"));
        refused(
                () -> scenario.withWhatIfs(List.of(new WhatIf.Pledged("B too", onAnother))),
                "unknown pledge in the condition of pledge q 'quarrel'; known: p, q");
    }

    @Test
    @DisplayName("Questions about what is not there are refused")
    void questions() {
        PledgeBook book = Books.book(GOOD);
        refused(() -> book.quanta("q", RangeEnd.LOW), "unknown pledge 'q'; known: p");
        refused(
                () -> Coverage.of(book, "fund", book.scenario().baselinePlan()),
                "unknown burden 'fund'; known: air, force");
        refused(() -> Unlock.list(book, RangeEnd.LOW, "A", "fund"), "unknown burden 'fund'; known: air, force");
        refused(
                () -> Unlock.list(book, RangeEnd.LOW, "Q", "air"),
                "unknown member or bloc 'Q'; known: A, AB, B, BCD, C, D, E");
        refused(
                () -> PledgeBook.of(Books.scenario()),
                "scenario 'test' must have pledges\nMaybe give the day: of(scenario, asOf)");
        refused(
                () -> Withdrawal.of(
                        book.scenario(),
                        book.scenario().baselinePlan(),
                        new StepBack("A", Map.of("fund", Bound.parse("0")))),
                "unknown burden with a cap 'fund'; known: air, force");
        refused(
                () -> Withdrawal.of(
                        book.scenario(),
                        book.scenario().baselinePlan(),
                        StepBack.entirely(book.scenario().burdens(), "EU")),
                "unknown member or bloc 'EU'; known: A, AB, B, BCD, C, D, E\nMaybe 'E'?");
        List<Withdrawal> none =
                Withdrawal.of(book.scenario(), book.scenario().baselinePlan(), new StepBack("A", Map.of()));
        assertThat(none).allSatisfy(same -> assertThat(same.released()).isZero());
    }
}
