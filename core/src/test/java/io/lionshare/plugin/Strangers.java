package io.lionshare.plugin;

import io.lionshare.level.Amounts;
import io.lionshare.rule.AllocationProblem;
import io.lionshare.rule.AllocationRule;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Objects;

/**
 * A class loader with a stranger's jar, in memory: it defines this package's classes once more, outside of core's
 * module, and lists one of them as a provider.
 */
final class Strangers extends ClassLoader {
    private final String services;
    private final String provider;

    Strangers(Class<?> service, String provider) {
        super(Strangers.class.getClassLoader());
        this.services = "META-INF/services/" + service.getName();
        this.provider = provider;
    }

    /** A rule that cannot be made. */
    public static final class Broken extends Rule {
        /** Never returns. */
        public Broken() {
            throw new IllegalStateException("broken on purpose");
        }
    }

    /** A rule without a public constructor. */
    public static final class Hidden extends Rule {
        private Hidden() {}
    }

    /** A rule like any other. */
    public static final class Sound extends Rule {
        /** The rule. */
        public Sound() {}
    }

    abstract static class Rule implements AllocationRule {
        @Override
        public String id() {
            return "sound";
        }

        @Override
        public String summary() {
            return "gives everyone its claim";
        }

        @Override
        public Amounts divide(AllocationProblem problem) {
            return problem.claims();
        }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        boolean own = name.startsWith(Strangers.class.getName() + "$") || name.equals(Sample.class.getName());
        if (!own) {
            return super.loadClass(name, resolve);
        }
        Class<?> loaded = findLoadedClass(name);
        if (loaded != null) {
            return loaded;
        }
        String resource = "/" + name.replace('.', '/') + ".class";
        try (InputStream in = Objects.requireNonNull(Strangers.class.getResourceAsStream(resource))) {
            byte[] bytes = in.readAllBytes();
            return defineClass(name, bytes, 0, bytes.length);
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        if (!name.equals(services)) {
            return super.getResources(name);
        }
        return Collections.enumeration(List.of(inMemory(provider)));
    }

    private static URL inMemory(String text) throws MalformedURLException {
        return new URL("memory", "", -1, "provider", new URLStreamHandler() {
            @Override
            protected URLConnection openConnection(URL url) {
                return new URLConnection(url) {
                    @Override
                    public void connect() {}

                    @Override
                    public InputStream getInputStream() {
                        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
                    }
                };
            }
        });
    }
}
