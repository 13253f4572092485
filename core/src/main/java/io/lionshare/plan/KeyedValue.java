package io.lionshare.plan;

import io.lionshare.model.Alliance;
import io.lionshare.model.Burden;
import java.util.Collection;

/**
 * What a module adds to a scenario under a key of its own, such as a timetable. It is an immutable value, equal by what it says.
 */
@FunctionalInterface
public interface KeyedValue {
    /**
     * Refuses an alliance and burdens that the value does not fit.
     *
     * @param alliance the members and blocs that it may name
     * @param burdens those that it may name
     * @throws IllegalArgumentException if it names another member, bloc or burden
     */
    void requireFit(Alliance alliance, Collection<Burden> burdens);
}
