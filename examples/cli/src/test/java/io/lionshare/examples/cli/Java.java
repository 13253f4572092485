package io.lionshare.examples.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Starts the Java that runs the tests once more. */
final class Java {
    /** What the started process finds in its environment. */
    static final int COLUMNS = 90;

    private Java() {}

    static Run run(String... arguments) throws IOException, InterruptedException {
        return run(builder -> {}, arguments);
    }

    /** The same in another folder, or with an input. */
    static Run run(Consumer<ProcessBuilder> where, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(arguments));
        Path out = Files.createTempFile("lionshare", ".out");
        Path err = Files.createTempFile("lionshare", ".err");
        try {
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
            builder.environment().put("COLUMNS", Integer.toString(COLUMNS));
            builder.environment()
                    .keySet()
                    .removeIf(name -> name.endsWith("JAVA_OPTIONS") || name.endsWith("TOOL_OPTIONS"));
            where.accept(builder);
            int code = builder.start().waitFor();
            return new Run(
                    code, Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }
}
