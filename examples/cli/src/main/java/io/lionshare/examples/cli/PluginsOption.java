package io.lionshare.examples.cli;

import java.io.IOException;
import java.net.URLClassLoader;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.function.IntSupplier;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/**
 * The option {@code --plugins}: while a command runs, plug-ins are also found in the jars and folders given. One plain class
 * loader, and no life cycle.
 */
final class PluginsOption {
    @Option(
            names = "--plugins",
            paramLabel = "PATH",
            description = "More plug-ins: a jar, a folder of jars or a folder of classes; several joined as "
                    + "in a class path, or one by one.")
    private List<String> paths = List.of();

    /** Runs a command, which finds plug-ins by the context class loader. */
    int around(IntSupplier command) {
        if (paths.isEmpty()) {
            return command.getAsInt();
        }
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader = new URLClassLoader(PluginPath.urls(paths), before)) {
            thread.setContextClassLoader(loader);
            requireSome(loader);
            requireLoadable();
            return command.getAsInt();
        } catch (IOException e) {
            throw new UsageException("path of plug-ins (" + String.join(", ", paths) + "): " + e.getMessage());
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private void requireSome(URLClassLoader loader) {
        if (Stream.of(Service.values()).allMatch(service -> loader.findResource(service.file()) == null)) {
            throw new UsageException("path of plug-ins ('" + String.join("', '", paths)
                    + "') must have a plug-in, and no file in META-INF/services there names one\nMaybe "
                    + Service.RULES.file() + ", with the full name of the class in it, is missing");
        }
    }

    /** Everything is loaded once, so that any fault is reported before a command begins. */
    private static void requireLoadable() {
        try {
            Stream.of(Service.values()).forEach(Service::load);
        } catch (IllegalArgumentException e) {
            throw new UsageException(e);
        } catch (ServiceConfigurationError | LinkageError e) {
            throw new UsageException(fault(e));
        }
    }

    /** What is wrong with a plug-in that cannot be loaded, in one line. */
    static String fault(Error error) {
        Throwable cause = error.getCause();
        String reason = error instanceof ServiceConfigurationError ? error.getMessage() : error.toString();
        return "a plug-in could not be loaded: " + reason + (cause == null ? "" : ": " + cause);
    }
}
