package io.lionshare.report.joint;

import io.lionshare.document.figure.AmountFormat;
import io.lionshare.joint.JointSplit;
import io.lionshare.model.Burden;
import io.lionshare.model.Label;
import io.lionshare.model.Member;
import io.lionshare.plan.Scenario;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/**
 * A joint split of a scenario, with its words.
 *
 * @param scenario gives names
 * @param split of its burdens
 */
record Bargain(Scenario scenario, JointSplit split) {
    /** The member that gives most first. */
    List<Member> members() {
        return scenario.alliance().membersAsGiven().stream()
                .sorted(Comparator.comparing((Member member) -> split.value(member.id()), Comparator.reverseOrder()))
                .toList();
    }

    List<Burden> burdens() {
        return scenario.burdens();
    }

    AmountFormat money() {
        return AmountFormat.ofMoney(
                split.problem().prices().unit(), split.problem().value());
    }

    BigDecimal difference(Member member) {
        return split.value(member.id()).subtract(split.fairValue(member.id()));
    }

    String name(String id) {
        return scenario.alliance()
                .members()
                .get(scenario.alliance().position(id))
                .name();
    }

    Label label(String kind) {
        return burden(kind).type().label();
    }

    Burden burden(String kind) {
        return burdens().stream()
                .filter(burden -> burden.id().equals(kind))
                .findFirst()
                .orElseThrow();
    }
}
