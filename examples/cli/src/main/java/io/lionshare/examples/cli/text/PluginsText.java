package io.lionshare.examples.cli.text;

import io.lionshare.plugin.Parameter;
import io.lionshare.plugin.Plugin;
import io.lionshare.plugin.Plugins;
import java.util.List;

/** The plug-ins of one service as text: ids, what they do, and their parameters. */
public final class PluginsText {
    private PluginsText() {}

    /**
     * A list of plug-ins.
     *
     * @param plugins what was found
     * @param width the number of columns that a line may have
     * @return the lines
     */
    public static List<String> lines(Plugins<?> plugins, int width) {
        FilledLines lines = new FilledLines(width);
        for (Plugin plugin : plugins) {
            lines.add("", "    ", plugin.id() + ": " + plugin.summary());
            for (Parameter parameter : plugin.parameters()) {
                String value = parameter.isMissing() ? " (required)" : " = " + parameter.value();
                lines.add("  ", "    ", parameter.name() + value + ": " + parameter.meaning());
            }
        }
        return lines.list();
    }
}
