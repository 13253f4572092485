package io.lionshare.pledge;

import static org.assertj.core.api.Assertions.assertThat;

import io.lionshare.model.Condition;
import io.lionshare.model.Pledge;
import io.lionshare.model.PledgedAmount;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The conditions of the negotiation, by hand, and every reason in words. */
class ClosureTest {
    private static Pledge pledge(String id, String member, String type, String amount, Condition condition) {
        return Books.committed(id, member, type, amount).onCondition(condition);
    }

    @Test
    @DisplayName("We go if at least three go: the pledge's own member counts, and a pledge of nothing does not")
    void membersTakePart() {
        Pledge third = pledge("c", "C", "force", "1", new Condition.MembersTakePart(3));
        Pledge a = Books.committed("a", "A", "force", "1");
        assertThat(Closure.of(Books.book(a, Books.committed("b", "B", "air", "2"), third), RangeEnd.LOW)
                        .reason("c"))
                .isEqualTo("condition met in round 2: at least 3 members take part");
        assertThat(Closure.of(Books.book(a, Books.committed("b", "B", "air", "0"), third), RangeEnd.LOW)
                        .reason("c"))
                .isEqualTo("condition not met: 2 of 3 members take part");
    }

    @Test
    @DisplayName("A met condition calls the pledges that it waited for by their names, also within others")
    void namesOfMet() {
        Condition both = new Condition.AllOf(List.of(
                new Condition.PledgeActive("a"), new Condition.AnyOf(List.of(new Condition.PledgeActive("a")))));
        Closure closure = Closure.of(
                Books.book(Books.committed("a", "A", "force", "1"), pledge("b", "B", "force", "1", both)),
                RangeEnd.LOW);
        assertThat(closure.reason("b", id -> "what A pledged"))
                .isEqualTo("condition met in round 2: (what A pledged is active and (what A pledged is active))");
        assertThat(closure.reason("b"))
                .isEqualTo("condition met in round 2: (pledge a is active and (pledge a is active))");
    }

    @Test
    @DisplayName("A met condition calls members by their names, and amounts by what they are of")
    void idsOfMet() {
        Closure closure = Closure.of(
                Books.book(
                        Books.committed("a", "A", "force", "1000"),
                        pledge("b", "B", "force", "1", Condition.givesAtLeast("A", "force", "1000"))),
                RangeEnd.LOW);
        assertThat(closure.reason("b")).isEqualTo("condition met in round 2: Member A gives at least 1,000 persons");
    }

    @Test
    @DisplayName("Air support if a bloc puts enough on the ground; one after another")
    void airSupport() {
        PledgeBook book = Books.book(
                pledge("air", "E", "air", "4", Condition.givesAtLeast("AB", "force", "10")),
                Books.committed("a", "A", "force", "6"),
                pledge("b", "B", "force", "4", new Condition.PledgeActive("a")));
        Closure closure = Closure.of(book, RangeEnd.LOW);
        assertThat(closure.round("air")).isEqualTo(3);
        assertThat(closure.reason("a")).isEqualTo("committed");
        assertThat(closure.quanta("AB", "force")).isEqualTo(10);
        assertThat(closure.quanta("E", "air")).isEqualTo(2);
    }

    @Test
    @DisplayName("A condition counts the pledge's own amount")
    void ownAmount() {
        Condition ten = Condition.givesAtLeast("AB", "force", "10");
        assertThat(Closure.of(Books.book(pledge("a", "A", "force", "10", ten)), RangeEnd.LOW)
                        .isActive("a"))
                .isTrue();
        assertThat(Closure.of(Books.book(pledge("a", "A", "force", "9", ten)), RangeEnd.LOW)
                        .reason("a"))
                .isEqualTo("condition not met: AB gives 9 of 10 persons of force");
    }

    @Test
    @DisplayName("Two that wait for each other are a deadlock; a third that waits for them is not part of it")
    void deadlock() {
        PledgeBook book = Books.book(
                pledge("a", "A", "force", "5", new Condition.PledgeActive("b")),
                pledge("b", "B", "force", "5", new Condition.PledgeActive("a")),
                pledge("c", "C", "force", "5", new Condition.PledgeActive("a")));
        Closure closure = Closure.of(book, RangeEnd.LOW);
        assertThat(closure.active()).isEmpty();
        assertThat(closure.together()).hasSize(3);
        assertThat(closure.deadlocks()).containsExactly(book.pledges().subList(0, 2));
        assertThat(closure.reason("c"))
                .isEqualTo("condition not met: pledge a is not active; it would stand if all moved together");
        assertThat(closure.reason("c", id -> "the promise of " + id.toUpperCase(Locale.ROOT)))
                .startsWith("condition not met: the promise of A is not active;");
    }

    @Test
    @DisplayName("Announced and refused count as absent, delivered as committed; a day is put to the day given")
    void statuses() {
        PledgedAmount five = PledgedAmount.of("5");
        PledgeBook book = Books.book(
                Pledge.of("a", "A", "force", five, Pledge.Status.ANNOUNCED, Books.DAY, ""),
                Pledge.of("d", "B", "force", five, Pledge.Status.DELIVERED, Books.DAY, ""),
                Pledge.of("r", "C", "force", five, Pledge.Status.REFUSED, Books.DAY, ""),
                pledge("today", "D", "force", "5", new Condition.NotBefore(Books.DAY)),
                pledge("late", "D", "force", "5", new Condition.NotBefore(Books.DAY.plusDays(1))));
        Closure closure = Closure.of(book, RangeEnd.LOW);
        assertThat(closure.active()).extracting(Pledge::id).containsExactly("d", "today");
        assertThat(closure.reason("a")).isEqualTo("announced, counts as absent");
        assertThat(closure.reason("r")).isEqualTo("refused, counts as absent");
        assertThat(closure.reason("late")).isEqualTo("condition not met: 2026-01-10 is before 2026-01-11");
    }

    @Test
    @DisplayName("An unstated amount is nothing at the low end and the fair share at the high end")
    void unstated() {
        PledgeBook book = Books.book(
                Pledge.of("u", "A", "force", PledgedAmount.unstated(), Pledge.Status.COMMITTED, Books.DAY, ""));
        assertThat(book.amount("u", RangeEnd.LOW)).isZero();
        assertThat(book.amount("u", RangeEnd.HIGH)).isEqualByComparingTo("11"); // 30 * 5 / (5 + 4 + 3 + 2), rounded up
    }

    @Test
    @DisplayName("Coverage: committed, conditional, waiting, gap, the pool behind it, and the league table")
    void coverage() {
        PledgeBook book = Books.book(
                Books.committed("a", "A", "force", "6"),
                Pledge.of("b", "B", "force", PledgedAmount.between("4", "9"), Pledge.Status.DELIVERED, Books.DAY, ""),
                pledge("c", "C", "force", "5", Condition.givesAtLeast("AB", "force", "12")),
                Pledge.of("u", "D", "force", PledgedAmount.unstated(), Pledge.Status.COMMITTED, Books.DAY, ""));
        Coverage coverage = Coverage.of(book, "force", book.scenario().baselinePlan());
        assertThat(coverage.committed()).isEqualTo(ends("10", "19"));
        assertThat(coverage.conditional()).isEqualTo(ends("0", "5"));
        assertThat(coverage.waiting()).isEqualTo(ends("5", "0"));
        assertThat(coverage.gap()).isEqualTo(ends("20", "6"));
        assertThat(Books.FORCE.pool(coverage.burden().total())).isEqualByComparingTo("90");
        List<MemberCoverage> memberCoverages = coverage.members();
        assertThat(memberCoverages)
                .extracting(memberCoverage -> memberCoverage.member().id())
                .containsExactly("B", "D", "C", "A", "E");
        assertThat(memberCoverages)
                .extracting(MemberCoverage::unstated)
                .containsExactly(false, true, false, false, false);
        assertThat(memberCoverages.get(4).ratio(RangeEnd.HIGH)).isEmpty();
        assertThat(memberCoverages.get(3).difference(RangeEnd.LOW)).isEqualByComparingTo("-5");
        assertThat(memberCoverages.get(0).ratio(RangeEnd.HIGH)).hasValue(BigDecimal.ONE);
    }

    private static AmountRange ends(String low, String high) {
        return new AmountRange(new BigDecimal(low), new BigDecimal(high));
    }
}
