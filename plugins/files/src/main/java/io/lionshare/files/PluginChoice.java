package io.lionshare.files;

import io.lionshare.plugin.Parameter;
import io.lionshare.plugin.Plugin;
import io.lionshare.plugin.Plugins;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A plug-in by its id, alone or with parameters: {@code talmud}, or {@code {id: tal-family, parameters: {theta: 0.4}}}. */
final class PluginChoice {
    static final String ID = "id";
    static final String PARAMETERS = "parameters";
    static final AllowedKeys CHOICE = new AllowedKeys("plug-in", List.of(ID), List.of(PARAMETERS));

    private PluginChoice() {}

    static <P extends Plugin> Optional<P> read(Node node, Class<P> service, Plugins<P> known, Reading reading) {
        if (node instanceof Node.Scalar) {
            return named(node, known, reading);
        }
        return reading.fields(node, CHOICE).flatMap(choice -> read(choice, service, known, reading));
    }

    /** The plug-in of keys that were checked already. */
    static <P extends Plugin> Optional<P> read(
            Node.Fields choice, Class<P> service, Plugins<P> known, Reading reading) {
        Optional<P> plugin = named(choice.get(ID), known, reading);
        Node parameters = choice.values().get(PARAMETERS);
        if (parameters == null || plugin.isEmpty()) {
            return plugin;
        }
        return reading.fields(parameters, PARAMETERS)
                .flatMap(given -> configured(plugin.get(), given, service, reading));
    }

    private static <P extends Plugin> Optional<P> named(Node node, Plugins<P> known, Reading reading) {
        return reading.text(node, "id of a plug-in").flatMap(id -> reading.made(node.place(), () -> known.get(id)));
    }

    private static <P extends Plugin> Optional<P> configured(
            P plugin, Node.Fields given, Class<P> service, Reading reading) {
        int before = reading.count();
        List<String> names = plugin.parameters().stream().map(Parameter::name).toList();
        Map<String, String> settings = new LinkedHashMap<>();
        given.values().forEach((name, value) -> {
            if (names.contains(name)) {
                reading.text(value, "parameter " + name + " of " + plugin.id())
                        .ifPresent(text -> settings.put(name, text));
            } else {
                reading.refuseUnknown(given.placeOf(name), "parameter of " + plugin.id(), name, names);
            }
        });
        return reading.count() > before
                ? Optional.empty()
                : reading.made(given.place(), () -> service.cast(plugin.with(settings)));
    }
}
