package io.lionshare.files;

import io.lionshare.plan.KeyedValue;
import java.util.Optional;

/**
 * A key of scenario files that a module brings, such as {@code timetable}. {@link io.lionshare.plan.Scenario#keyed()} holds its value.
 *
 * <p>A key is a service: its jar registers it in {@code META-INF/services}, and in {@code provides} where it has a module. It has no
 * state and is safe for use by many threads.
 */
public interface ScenarioKey {
    /**
     * The key.
     *
     * @return lower-case words joined by hyphens; none of the keys that every scenario may have
     */
    String name();

    /**
     * What stands below the key, for editors.
     *
     * @return a JSON Schema as text; it may refer to {@code #/$defs/text} and {@code #/$defs/decimal}
     */
    String schema();

    /**
     * What a scenario that comes with {@code files} has of the key: files does not know it.
     *
     * @param scenario one of {@link BundledScenarios#names()}
     * @return lines of YAML that begin with comments or the key; empty for none, which is the default
     */
    default String bundled(String scenario) {
        return "";
    }

    /**
     * Makes the value of what stands below the key. Whether it fits the alliance and the burdens is asked of the value afterwards.
     *
     * @param content what stands below the key; what is wrong with it is refused there
     * @return the value; empty if anything was refused
     */
    Optional<? extends KeyedValue> read(KeyContent content);

    /**
     * What stands below the key for a value: {@link #read} makes an equal one of it.
     *
     * @param value one that {@link #read} can make
     * @return a text, a number, a list of such, or a map of such by key
     */
    Object write(KeyedValue value);
}
