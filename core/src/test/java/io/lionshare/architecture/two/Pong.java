package io.lionshare.architecture.two;

import io.lionshare.architecture.one.Ping;

/** The other half of a cycle of packages. */
public final class Pong {
    /** Leads back. */
    public Ping ping() {
        return new Ping();
    }
}
