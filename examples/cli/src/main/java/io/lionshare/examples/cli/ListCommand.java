package io.lionshare.examples.cli;

import io.lionshare.examples.cli.text.PluginsJson;
import io.lionshare.examples.cli.text.PluginsText;
import io.lionshare.plugin.Names;
import io.lionshare.plugin.Plugins;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lionshare list} and {@code lionshare list strategies|rules|methods|metrics}. */
@Command(
        name = "list",
        description = "Lists the plug-ins that were found, with their parameters.",
        footer = {
            "",
            "Examples:",
            "  lionshare list",
            "  lionshare list strategies",
            "  lionshare list rules --format json",
            "  lionshare list rules --plugins my-rule.jar"
        })
final class ListCommand implements Callable<Integer> {
    private static final String TEXT = "text";
    private static final String JSON = "json";

    private final Console console;

    @Parameters(
            arity = "0..1",
            paramLabel = "KIND",
            description = "strategies, rules, methods, metrics or sections of reports; without it, all of them.")
    private @Nullable String kind;

    @Option(names = "--format", paramLabel = "FORMAT", description = "text (the default) or json.")
    private String format = TEXT;

    @Mixin
    private WidthOption width = new WidthOption();

    ListCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        int columns = width.of(console);
        requireKnown(format);
        List<Service> services = List.of(Service.values());
        List<Service> asked = kind == null ? services : List.of(Service.find(kind, services, Service::word));
        Map<String, Plugins<?>> plugins = new LinkedHashMap<>();
        asked.forEach(service -> plugins.put(service.word(), service.load()));
        console.print(format.equals(JSON) ? PluginsJson.lines(plugins) : text(plugins, columns));
        return 0;
    }

    private static void requireKnown(String format) {
        try {
            Names.requireKnown("format", format, List.of(TEXT, JSON));
        } catch (IllegalArgumentException e) {
            throw new UsageException(e);
        }
    }

    /** Below the name of each kind, unless one was asked for. */
    private List<String> text(Map<String, Plugins<?>> plugins, int columns) {
        List<String> lines = new ArrayList<>();
        plugins.forEach((word, found) -> {
            if (kind == null && found.all().isEmpty()) {
                return;
            }
            if (kind == null) {
                lines.add((lines.isEmpty() ? "" : "\n") + word + "\n");
            }
            lines.addAll(PluginsText.lines(found, columns));
        });
        return lines;
    }
}
