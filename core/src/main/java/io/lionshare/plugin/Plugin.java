package io.lionshare.plugin;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What every plug-in says about itself.
 *
 * <p>A plug-in is one public final class with a public no-argument constructor that gives its defaults, registered in
 * {@code META-INF/services} and, where there is a {@code module-info}, in {@code provides}. It is immutable and may be
 * used by many threads at once.
 */
public interface Plugin {
    /**
     * The name under which users call this plug-in: lower-case ASCII words joined by hyphens, unique per service. A
     * formula whose numbers change gets a new id.
     *
     * @return the id
     */
    String id();

    /**
     * What this plug-in does, in one sentence.
     *
     * @return the summary
     */
    String summary();

    /**
     * The parameters with the values that this copy has.
     *
     * @return the parameters, in the order in which they are shown; empty by default
     */
    default List<Parameter> parameters() {
        return List.of();
    }

    /**
     * A configured copy. This is the text edge, for files and command lines; Java users have typed factories.
     *
     * @param settings values by parameter name; what is left out keeps the value that this copy has
     * @return the copy
     * @throws IllegalArgumentException if a name is unknown or a value is malformed
     */
    default Plugin with(Map<String, String> settings) {
        Settings.of(this, settings);
        return this;
    }

    /**
     * A plug-in with its settings in one line, as people type it.
     *
     * @param plugin the plug-in
     * @return such as {@code tal-family:theta=0.4}, cut after 200 characters
     */
    static String text(Plugin plugin) {
        return PrintableText.brief(plugin.id()
                + plugin.parameters().stream()
                        .map(parameter -> ":" + parameter.name() + "=" + parameter.value())
                        .collect(Collectors.joining()));
    }
}
