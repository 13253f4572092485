package io.lionshare.pledge;

import io.lionshare.model.Bound;
import io.lionshare.model.InfeasibleException;
import io.lionshare.model.Member;
import io.lionshare.model.StepBack;
import io.lionshare.plan.Allocation;
import io.lionshare.plugin.Names;
import io.lionshare.plugin.Nouns;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The cost of each member's absence to each other member, for one burden: every member's entire withdrawal, one at a time.
 * One division per member. Immutable.
 */
public final class Absences {
    private static final BigDecimal NOTHING = BigDecimal.ZERO;

    private final Map<String, Optional<Withdrawal>> byAbsent;

    private Absences(Map<String, Optional<Withdrawal>> byAbsent) {
        this.byAbsent = byAbsent;
    }

    /**
     * The absence of each member.
     *
     * @param before how the burden was divided
     * @return the table
     * @throws IllegalStateException if a plug-in of the plan fails or returns a wrong result
     */
    public static Absences of(Allocation before) {
        Map<String, Optional<Withdrawal>> byAbsent = new LinkedHashMap<>();
        for (Member member : before.alliance().members()) {
            StepBack step = new StepBack(member.id(), Map.of(before.burden().id(), new Bound.Amount(NOTHING)));
            byAbsent.put(member.id(), filled(before, step));
        }
        return new Absences(byAbsent);
    }

    private static Optional<Withdrawal> filled(Allocation before, StepBack step) {
        try {
            return Optional.of(Withdrawal.of(before, step));
        } catch (InfeasibleException e) {
            return Optional.empty();
        }
    }

    /**
     * The withdrawal of a member.
     *
     * @param absent the member's id
     * @return the withdrawal; empty if the others' limits leave no room for the gap
     * @throws IllegalArgumentException if there is no such member
     */
    public Optional<Withdrawal> withdrawal(String absent) {
        Names.requireKnown("member", absent, byAbsent.keySet());
        return byAbsent.getOrDefault(absent, Optional.empty());
    }

    /**
     * What a member's absence costs another.
     *
     * @param absent the id of the member that steps back
     * @param other the id of the member that stays
     * @return what the other carries more, in the burden's unit; empty if nobody can fill the gap
     * @throws IllegalArgumentException if there is no such member
     */
    public Optional<BigDecimal> cost(String absent, String other) {
        return withdrawal(absent).map(withdrawal -> withdrawal.change().of(other));
    }

    @Override
    public String toString() {
        return "absences of " + Nouns.count(byAbsent.size(), "members");
    }
}
