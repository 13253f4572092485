package io.lionshare.examples.cli.scenario;

import io.lionshare.model.Pledge;
import io.lionshare.pledge.StepBack;

/** A question put to a scenario. */
public sealed interface WhatIf {
    /**
     * The question in words.
     *
     * @return a title
     */
    String name();

    /**
     * A member steps back.
     *
     * @param name the question in words
     * @param step who steps back, and how far
     */
    record Withdraws(String name, StepBack step) implements WhatIf {}

    /**
     * There is one more pledge.
     *
     * @param name the question in words
     * @param pledge the pledge
     */
    record Pledged(String name, Pledge pledge) implements WhatIf {}
}
