package io.lionshare.pledge;

import io.lionshare.model.Alliance;
import io.lionshare.model.Bloc;
import io.lionshare.model.Burden;
import io.lionshare.model.Condition;
import io.lionshare.model.ContributionType;
import io.lionshare.model.Indicator;
import io.lionshare.model.Limit;
import io.lionshare.model.Limits;
import io.lionshare.model.Member;
import io.lionshare.model.Pledge;
import io.lionshare.model.PledgedAmount;
import io.lionshare.model.Pledges;
import io.lionshare.plan.Plan;
import io.lionshare.plan.Scenario;
import io.lionshare.score.ScoringStrategy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Pledges from seeds, with few members and small amounts, so that conditions are met by a hair or missed by one. */
final class Books {
    static final LocalDate DAY = LocalDate.of(2026, 1, 10);
    static final ContributionType FORCE = new ContributionType("force", "persons", BigDecimal.ONE, new BigDecimal("3"));
    static final ContributionType AIR = ContributionType.of("air", "aircraft", "2");
    static final List<String> MEMBERS = List.of("A", "B", "C", "D", "E");

    private static final List<String> GIVERS = List.of("A", "B", "C", "AB", "BCD");
    private static final List<Pledge.Status> STATUSES = List.of(
            Pledge.Status.COMMITTED,
            Pledge.Status.COMMITTED,
            Pledge.Status.DELIVERED,
            Pledge.Status.ANNOUNCED,
            Pledge.Status.REFUSED);

    private Books() {}

    static Scenario scenario(Pledge... pledges) {
        return scenario(List.of(pledges));
    }

    static Scenario scenario(List<Pledge> pledges) {
        return scenario("30", pledges);
    }

    static Scenario scenario(String force, Pledge... pledges) {
        return scenario(force, List.of(pledges));
    }

    private static Scenario scenario(String force, List<Pledge> pledges) {
        List<Member> members = MEMBERS.stream()
                .map(id -> Member.of(id, "Member " + id).with("size", 'F' - id.charAt(0)))
                .toList();
        Alliance alliance = Alliance.of(
                List.of(Indicator.of("size", "1")),
                members,
                List.of(Bloc.of("AB", "A", "B"), Bloc.of("BCD", "B", "C", "D")));
        return Scenario.of(
                        "test",
                        alliance,
                        List.of(Burden.of(FORCE, force), Burden.of(AIR, "20")),
                        List.of(
                                Plan.of("by size", ScoringStrategy.by("size")),
                                Plan.of("again", ScoringStrategy.by("size"))))
                .withLimits("force", Limits.of(Limit.ceiling("E", "0")))
                .withPledges(new Pledges(pledges));
    }

    static PledgeBook book(Pledge... pledges) {
        return PledgeBook.of(scenario(pledges), DAY);
    }

    static Pledge committed(String id, String member, String type, String amount) {
        return Pledge.of(id, member, type, PledgedAmount.of(amount), Pledge.Status.COMMITTED, DAY, "");
    }

    /** Seeds that are multiples of three have only pledges that wait for each other in a circle. */
    static PledgeBook random(long seed, int most) {
        Random random = new Random(seed * 0x9E3779B97F4A7C15L);
        int n = 1 + random.nextInt(most);
        List<Pledge> pledges = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            ContributionType type = random.nextInt(3) > 0 ? FORCE : AIR;
            Pledge.Status status = STATUSES.get(random.nextInt(5));
            Pledge pledge = Pledge.of(
                    "p" + i, MEMBERS.get(random.nextInt(5)), type.id(), amount(random, type), status, DAY, "");
            boolean circle = seed % 3 == 0;
            if (circle || random.nextInt(3) > 0) {
                Condition condition = circle
                        ? Condition.allOf(next(i, n, random), condition(random, i, n, 1))
                        : condition(random, i, n, 2);
                pledge = pledge.onCondition(condition);
            }
            pledges.add(random.nextInt(2) > 0 ? pledge.withProbability("0." + random.nextInt(10)) : pledge);
        }
        return PledgeBook.of(scenario(pledges), DAY);
    }

    private static PledgedAmount amount(Random random, ContributionType type) {
        int quantum = type.quantum().intValueExact();
        int low = random.nextInt(4) * quantum;
        return random.nextInt(6) == 0
                ? PledgedAmount.unstated()
                : PledgedAmount.between(Integer.toString(low), Integer.toString(low + random.nextInt(4) * quantum));
    }

    private static Condition next(int self, int n, Random random) {
        return n == 1
                ? new Condition.MembersTakePart(1 + random.nextInt(2))
                : new Condition.PledgeActive("p" + (self + 1) % n);
    }

    private static Condition condition(Random random, int self, int n, int depth) {
        return switch (random.nextInt(depth > 0 ? 6 : 4)) {
            case 0 ->
                n == 1
                        ? new Condition.MembersTakePart(2)
                        : new Condition.PledgeActive("p" + (self + 1 + random.nextInt(n - 1)) % n);
            case 1 -> new Condition.MembersTakePart(1 + random.nextInt(5));
            case 2 -> new Condition.NotBefore(DAY.plusDays(random.nextInt(4) - 2));
            case 3 ->
                Condition.givesAtLeast(
                        GIVERS.get(random.nextInt(5)),
                        random.nextInt(3) > 0 ? "force" : "air",
                        Integer.toString(random.nextInt(13)));
            case 4 -> Condition.allOf(condition(random, self, n, depth - 1), condition(random, self, n, depth - 1));
            default -> Condition.anyOf(condition(random, self, n, depth - 1), condition(random, self, n, depth - 1));
        };
    }
}
