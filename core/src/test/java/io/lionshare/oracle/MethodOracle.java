package io.lionshare.oracle;

import io.lionshare.apportion.Apportionment;
import java.util.Map;

/** What a method ought to give, found apart from its code. */
public interface MethodOracle {
    /** A problem that the method supports. */
    Case problem(long seed);

    /** Settings to put to it. */
    default Map<String, String> settings(long seed) {
        return Map.of();
    }

    /** Fails if units, bounds or ties are not those of the method. */
    void check(Case problem, Map<String, String> settings, Apportionment actual);
}
