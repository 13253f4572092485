package io.lionshare.report.pledge;

import io.lionshare.model.Alliance;
import io.lionshare.model.Burden;
import io.lionshare.model.Member;
import io.lionshare.plan.Scenario;

/** Whom and what pledges and questions name. */
final class Targets {
    private Targets() {}

    /** The name of a member, by its id; a bloc is called by its name. */
    static String name(Alliance alliance, String who) {
        return alliance.members().stream()
                .filter(member -> member.id().equals(who))
                .map(Member::name)
                .findFirst()
                .orElse(who);
    }

    static Burden burden(Scenario scenario, String id) {
        return scenario.burdens().stream()
                .filter(burden -> burden.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** The reason alone: what may be done about it stands in further lines. */
    static String reason(RuntimeException refusal) {
        return String.valueOf(refusal.getMessage()).lines().findFirst().orElse("");
    }
}
