package io.lionshare.examples.cli;

import io.lionshare.examples.cli.text.PluginsText;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
            "  lionshare list rules --plugins my-rule.jar"
        })
final class ListCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(
            arity = "0..1",
            paramLabel = "KIND",
            description = "strategies, rules, methods or metrics; without it, all of them.")
    private @Nullable String kind;

    @Mixin
    private WidthOption width = new WidthOption();

    ListCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        int columns = width.of(console);
        List<String> lines = new ArrayList<>();
        if (kind == null) {
            for (Service service : Service.values()) {
                lines.add((lines.isEmpty() ? "" : "\n") + service.word() + "\n");
                lines.addAll(PluginsText.lines(service.load(), columns));
            }
        } else {
            lines.addAll(PluginsText.lines(
                    Service.find(kind, List.of(Service.values()), Service::word).load(), columns));
        }
        console.print(lines);
        return 0;
    }
}
