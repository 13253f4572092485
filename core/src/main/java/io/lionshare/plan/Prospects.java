package io.lionshare.plan;

import io.lionshare.model.Alliance;
import io.lionshare.model.Burden;
import io.lionshare.model.Pledges;
import io.lionshare.model.WhatIf;
import io.lionshare.plugin.Nouns;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * What members may give or withhold: what they have said, and questions about it.
 *
 * @param pledges what members have said that they would give
 * @param whatIfs the questions, under different names
 */
public record Prospects(Pledges pledges, List<WhatIf> whatIfs) {
    /** Refuses a question given twice. */
    public Prospects {
        Objects.requireNonNull(pledges, "pledges of prospects");
        Objects.requireNonNull(whatIfs, "what-ifs of prospects");
        whatIfs = List.copyOf(whatIfs);
        Scenario.distinct("what-if", whatIfs.stream().map(WhatIf::name).toList());
    }

    /** {@return neither pledges nor questions} */
    public static Prospects none() {
        return new Prospects(Pledges.none(), List.of());
    }

    void requireFit(Alliance alliance, Collection<Burden> burdens) {
        pledges.requireFit(alliance, burdens);
        whatIfs.forEach(whatIf -> whatIf.requireFit(alliance, burdens, pledges));
    }

    @Override
    public String toString() {
        return Nouns.count(pledges.list().size(), "pledges") + ", " + Nouns.count(whatIfs.size(), "what-ifs");
    }
}
