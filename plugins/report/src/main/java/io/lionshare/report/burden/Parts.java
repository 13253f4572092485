package io.lionshare.report.burden;

import io.lionshare.model.Bloc;
import io.lionshare.model.Limit;
import io.lionshare.model.Member;
import io.lionshare.plan.Allocation;
import io.lionshare.plugin.Names;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What reports need of one allocation for every cell, computed once: amounts, shares, the order of members, binding limits. */
record Parts(Map<String, BigDecimal> amounts, Map<String, BigDecimal> shares, List<Member> ranked, Set<Limit> binding) {
    private static final String NAME = "member or bloc";

    static Parts of(Allocation allocation) {
        Map<String, BigDecimal> amounts = new HashMap<>();
        Map<String, BigDecimal> shares = new HashMap<>();
        List<Member> members = allocation.alliance().members();
        members.stream().map(Member::id).forEach(id -> add(allocation, id, amounts, shares));
        allocation.alliance().blocs().stream().map(Bloc::name).forEach(name -> add(allocation, name, amounts, shares));
        List<Member> ranked = allocation.alliance().membersAsGiven().stream()
                .sorted(Comparator.comparing((Member member) -> amounts.get(member.id()), Comparator.reverseOrder()))
                .toList();
        return new Parts(amounts, shares, ranked, new LinkedHashSet<>(allocation.binding()));
    }

    private static void add(
            Allocation allocation, String name, Map<String, BigDecimal> amounts, Map<String, BigDecimal> shares) {
        amounts.put(name, allocation.amount(name));
        shares.put(name, allocation.share(name));
    }

    BigDecimal amount(String name) {
        return Names.find(NAME, name, amounts);
    }

    BigDecimal share(String name) {
        return Names.find(NAME, name, shares);
    }
}
