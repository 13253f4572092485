package io.lionshare.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lionshare.plugin.Parameter;
import io.lionshare.plugin.Plugin;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What every plug-in must keep: its shape, its parameters, and how it is found. Extend the contract of your kind of
 * plug-in, not this one.
 *
 * @param <P> the service interface
 */
public abstract class PluginContract<P extends Plugin> {
    private final Class<P> service;

    /**
     * The contract of one service.
     *
     * @param service the service interface
     */
    PluginContract(Class<P> service) {
        this.service = service;
    }

    /**
     * The plug-in with its defaults, as {@code ServiceLoader} makes it, and with a value for each required parameter; a new
     * one or always the same.
     *
     * @return the plug-in
     */
    protected abstract P plugin();

    /** What it promises, the basic things first: a stage says something only where all before it are kept. */
    abstract List<List<Promise>> stages();

    @TestFactory
    @DisplayName("what it must keep, the basic things first")
    final Stream<DynamicTest> promises() {
        return Stages.of(stages());
    }

    @Test
    @DisplayName("shape: one public final class with a public constructor without arguments")
    final void shape() throws ReflectiveOperationException {
        Class<?> type = plugin().getClass();
        assertThat(Modifier.isPublic(type.getModifiers()) && Modifier.isFinal(type.getModifiers()))
                .as("%s must be public and final", type.getName())
                .isTrue();
        assertThat(type.getConstructor().newInstance())
                .as("%s must have a public constructor without arguments", type.getName())
                .isInstanceOf(service);
    }

    @Test
    @DisplayName("words: the id is lower-case words joined by hyphens, the summary is one line without a full stop")
    final void words() {
        assertThat(plugin().id()).matches("[a-z][a-z0-9]*(-[a-z0-9]+)*");
        assertThat(plugin().summary()).isNotBlank().doesNotContain("\n").doesNotEndWith(".");
    }

    @Test
    @DisplayName("parameters: takes back what it shows, and refuses others by name")
    final void parameters() {
        P plugin = plugin();
        Map<String, String> shown =
                plugin.parameters().stream().collect(Collectors.toMap(Parameter::name, Parameter::value));
        assertThat(plugin.with(shown)).hasSameClassAs(plugin);
        assertThat(plugin.with(shown).parameters()).isEqualTo(plugin.parameters());
        assertThatThrownBy(() -> plugin.with(Map.of("no-such-parameter", "1")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no-such-parameter")
                .hasMessageContaining(plugin.id());
    }

    @Test
    @DisplayName("registration: named in META-INF/services, and in `provides` where there is a module-info")
    final void registration() throws IOException {
        Class<?> type = plugin().getClass();
        assertThat(registered(type.getClassLoader()))
                .withFailMessage("META-INF/services/%s must name %s", service.getName(), type.getName())
                .contains(type.getName());
        if (type.getModule().isNamed()) {
            ModuleDescriptor module = type.getModule().getDescriptor();
            List<String> provided = module.provides().stream()
                    .filter(provides -> provides.service().equals(service.getName()))
                    .flatMap(provides -> provides.providers().stream())
                    .toList();
            assertThat(module.isAutomatic() || provided.contains(type.getName()))
                    .as("module %s must provide %s with %s", module.name(), service.getName(), type.getName())
                    .isTrue();
        }
    }

    private List<String> registered(ClassLoader loader) throws IOException {
        List<String> names = new ArrayList<>();
        for (URL file : Collections.list(loader.getResources("META-INF/services/" + service.getName()))) {
            try (InputStream in = file.openStream()) {
                new String(in.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .map(line -> line.replaceFirst("#.*", "").strip())
                        .forEach(names::add);
            }
        }
        return names;
    }
}
