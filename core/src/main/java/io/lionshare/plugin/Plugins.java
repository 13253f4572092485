package io.lionshare.plugin;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An immutable registry of the plug-ins of one service, sorted by id.
 *
 * <p>A duplicate or malformed id is refused, naming the classes; a provider that cannot be loaded throws
 * {@link java.util.ServiceConfigurationError}. There are no priorities and no silent winner.
 *
 * @param <P> the service
 */
public final class Plugins<P extends Plugin> implements Iterable<P> {
    /** What may help where a name could be that of a plug-in, after "Maybe": on the command line, or in a program of one's own. */
    public static final String MISSING = "its jar is missing: --plugins, or the class path";

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*+");

    private final String role;
    private final Map<String, P> byId;

    private Plugins(Class<P> service, Iterable<? extends P> found) {
        this.role = words(service);
        Map<String, P> sorted = new TreeMap<>();
        for (P plugin : found) {
            String id = described("id", plugin, Plugin::id);
            if (!ID.matcher(id).matches()) {
                throw new IllegalArgumentException("id of " + plugin.getClass().getName() + " ('"
                        + PrintableText.value(id) + "') must be lower-case ASCII words joined by hyphens");
            }
            described("summary", plugin, Plugin::summary);
            described("list of parameters", plugin, each -> List.copyOf(each.parameters()));
            P other = sorted.put(id, plugin);
            if (other != null) {
                throw new IllegalArgumentException(role + " '" + id + "' is provided twice: by "
                        + other.getClass().getName() + " and by "
                        + plugin.getClass().getName());
            }
        }
        this.byId = ImmutableSortedMap.copyOf(sorted);
    }

    /** What a plug-in says of itself, which must be something. */
    private static <T> T described(String role, Plugin plugin, Function<Plugin, @Nullable T> description) {
        T said;
        try {
            said = description.apply(plugin);
        } catch (RuntimeException | Error e) {
            throw new IllegalArgumentException(
                    role + " of " + plugin.getClass().getName() + " cannot be read: " + e, e);
        }
        if (said == null) {
            throw new IllegalArgumentException(role + " of " + plugin.getClass().getName() + " must not be null");
        }
        return said;
    }

    /**
     * All providers that the caller's context class loader sees.
     *
     * @param <P> the service
     * @param service a service that the core declares
     * @return the registry
     * @throws IllegalArgumentException if two providers have the same id, or one has none
     * @throws java.util.ServiceConfigurationError if a provider is broken
     */
    public static <P extends Plugin> Plugins<P> load(Class<P> service) {
        Objects.requireNonNull(service, "service");
        return new Plugins<>(service, ServiceLoader.load(service));
    }

    /**
     * All providers that a class loader sees.
     *
     * @param <P> the service
     * @param service a service that the core declares
     * @param loader where to look
     * @return the registry
     * @throws IllegalArgumentException if two providers have the same id, or one has none
     * @throws java.util.ServiceConfigurationError if a provider is broken
     */
    public static <P extends Plugin> Plugins<P> load(Class<P> service, ClassLoader loader) {
        Objects.requireNonNull(service, "service");
        Objects.requireNonNull(loader, "loader");
        return new Plugins<>(service, ServiceLoader.load(service, loader));
    }

    /**
     * A registry of the given plug-ins only, for tests and for embedders.
     *
     * @param <P> the service
     * @param service the service
     * @param plugins the plug-ins
     * @return the registry
     * @throws IllegalArgumentException if two plug-ins have the same id
     */
    public static <P extends Plugin> Plugins<P> of(Class<P> service, Iterable<? extends P> plugins) {
        Objects.requireNonNull(plugins, "plugins");
        return new Plugins<>(service, plugins);
    }

    /**
     * The plug-in with an id.
     *
     * @param id the id
     * @return the plug-in with its defaults
     * @throws IllegalArgumentException if there is none; the message lists the known ids and names the nearest, or, if none is
     *     near, says that a jar may be missing
     */
    public P get(String id) {
        P found = byId.get(id);
        if (found == null) {
            throw new IllegalArgumentException(Names.unknown(role, id, byId.keySet(), MISSING));
        }
        return found;
    }

    /**
     * The ids in order.
     *
     * @return the ids, sorted
     */
    public Set<String> ids() {
        return byId.keySet();
    }

    /**
     * The plug-ins in order of their ids.
     *
     * @return the plug-ins, immutable
     */
    public List<P> all() {
        Collection<P> plugins = byId.values();
        return List.copyOf(plugins);
    }

    @Override
    public Iterator<P> iterator() {
        return byId.values().iterator();
    }

    /** {@code ScoringStrategy} reads as "scoring strategy". */
    private static String words(Class<?> service) {
        return service.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return PrintableText.brief(byId.size() + " of " + role + ": " + String.join(", ", byId.keySet()));
    }
}
