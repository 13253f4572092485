package io.lionshare.model;

import io.lionshare.plugin.Names;
import io.lionshare.plugin.PrintableText;
import java.util.Collection;
import java.util.Objects;

/** A question about a scenario. */
public sealed interface WhatIf {
    /**
     * The question in words.
     *
     * @return a title, unique in a scenario
     */
    String name();

    /**
     * Refuses a question that does not fit. The pledges are taken to fit.
     *
     * @param alliance the members
     * @param burdens what is needed
     * @param pledges what has been pledged
     * @throws IllegalArgumentException if it names an unknown member, bloc, type or pledge
     */
    void requireFit(Alliance alliance, Collection<Burden> burdens, Pledges pledges);

    /**
     * A member or bloc steps back.
     *
     * @param name the question in words
     * @param step who steps back, and how far
     */
    record Withdraws(String name, StepBack step) implements WhatIf {
        /** Refuses a blank name. */
        public Withdraws {
            Objects.requireNonNull(step, "step back of a what-if");
            Names.requireText("name of a what-if", name);
        }

        @Override
        public void requireFit(Alliance alliance, Collection<Burden> burdens, Pledges pledges) {
            step.requireFit(alliance, burdens);
        }

        @Override
        public String toString() {
            return PrintableText.brief(name + ": " + step);
        }
    }

    /**
     * There is one more pledge, or another one under the same id.
     *
     * @param name the question in words
     * @param pledge the pledge
     */
    record Pledged(String name, Pledge pledge) implements WhatIf {
        /** Refuses a blank name. */
        public Pledged {
            Objects.requireNonNull(pledge, "pledge of a what-if");
            Names.requireText("name of a what-if", name);
        }

        @Override
        public void requireFit(Alliance alliance, Collection<Burden> burdens, Pledges pledges) {
            pledges.requireFit(pledge);
            pledge.requireFit(alliance, burdens);
        }

        @Override
        public String toString() {
            return PrintableText.brief(name + ": " + pledge);
        }
    }
}
