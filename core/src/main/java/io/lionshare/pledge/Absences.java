package io.lionshare.pledge;

import io.lionshare.model.Bound;
import io.lionshare.model.Member;
import io.lionshare.model.StepBack;
import io.lionshare.plan.Allocation;
import io.lionshare.plugin.Names;
import io.lionshare.plugin.Nouns;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the absence of members costs each other member, for one burden: the entire withdrawal of each, one at a time. One division
 * for each absent member. Immutable.
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
     * @throws io.lionshare.model.UnsupportedLimitException if the rule takes no limits: an absence is one
     * @throws IllegalStateException if a plug-in of the plan fails or returns a wrong result
     */
    public static Absences of(Allocation before) {
        return of(before, before.alliance().members());
    }

    /**
     * The absence of some members.
     *
     * @param before how the burden was divided
     * @param absent the members, one of which is absent at a time
     * @return the table
     * @throws IllegalArgumentException if a member is unknown
     * @throws io.lionshare.model.UnsupportedLimitException if the rule takes no limits: an absence is one
     * @throws IllegalStateException if a plug-in of the plan fails or returns a wrong result
     */
    public static Absences of(Allocation before, List<Member> absent) {
        boolean[] isFeasible = before.problem().feasibleLimits().feasibleWithoutEach();
        Map<String, Optional<Withdrawal>> byAbsent = new LinkedHashMap<>();
        for (Member member : absent) {
            StepBack step = new StepBack(member.id(), Map.of(before.burden().id(), new Bound.Amount(NOTHING)));
            byAbsent.put(
                    member.id(),
                    isFeasible[before.alliance().position(member.id())]
                            ? Optional.of(Withdrawal.of(before, step))
                            : Optional.empty());
        }
        return new Absences(byAbsent);
    }

    /**
     * The members whose absence the others cannot make up for. No division is needed to find them: O(n) for all.
     *
     * @param before how the burden was divided
     * @return the members for which the limits of the others leave no room, in order of their ids
     */
    public static List<Member> irreplaceable(Allocation before) {
        boolean[] isFeasible = before.problem().feasibleLimits().feasibleWithoutEach();
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < isFeasible.length; i++) {
            if (!isFeasible[i]) {
                members.add(before.alliance().members().get(i));
            }
        }
        return members;
    }

    /**
     * The withdrawal of a member.
     *
     * @param absent the member's id
     * @return the withdrawal; empty if the others' limits leave no room for the gap
     * @throws IllegalArgumentException if this is not the absence of such a member
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
     * @return what the other carries more, in the burden's unit; empty if no members can fill the gap
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
