package io.lionshare.architecture.one;

import io.lionshare.architecture.two.Pong;

/** One half of a cycle of packages. */
public final class Ping {
    /** Leads to the other half. */
    public Pong pong() {
        return new Pong();
    }
}
