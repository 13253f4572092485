package io.lionshare.transition;

import io.lionshare.plugin.Names;
import io.lionshare.plugin.PrintableText;
import java.util.Objects;

/**
 * One of several roads to the same goal, with the name by which people choose it.
 *
 * @param name such as {@code equal:5}
 * @param road the road
 */
public record RoadOption(String name, Road road) {
    /** Refuses a blank name. */
    public RoadOption {
        Names.requireText("name of a road", name);
        Objects.requireNonNull(road, "road of an option");
    }

    @Override
    public String toString() {
        return PrintableText.brief(name + ": " + road);
    }
}
