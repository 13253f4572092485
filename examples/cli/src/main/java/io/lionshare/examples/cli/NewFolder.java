package io.lionshare.examples.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Folders that a command writes: all of it or nothing, and never over anything. */
final class NewFolder {
    private NewFolder() {}

    /**
     * Writes texts next to the folder and moves them there.
     *
     * @param role what the folder is called in messages
     * @param folder what must not exist yet
     * @param texts by relative path
     */
    static void write(String role, Path folder, Map<String, String> texts) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        texts.forEach((path, text) -> files.put(path, text.getBytes(StandardCharsets.UTF_8)));
        writeBytes(role, folder, files);
    }

    /** The same with files of any kind. */
    static void writeBytes(String role, Path folder, Map<String, byte[]> files) throws IOException {
        if (Files.exists(folder)) {
            throw new UsageException(role + " (" + folder + ") must not exist yet\nMaybe another name");
        }
        Path parent = folder.toAbsolutePath().getParent();
        if (parent == null || !Files.isDirectory(parent)) {
            throw new UsageException(role + " (" + folder + ") must lie in a folder that exists");
        }
        Path draft = createDraft(role, folder, parent);
        try {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Path target = draft.resolve(file.getKey());
                Files.createDirectories(target.getParent());
                Files.write(target, file.getValue());
            }
            Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            deleteIfExists(draft);
        }
    }

    /** A plain folder, since a temporary one would be its owner's alone, and stay so where it is moved to. */
    private static Path createDraft(String role, Path folder, Path parent) throws IOException {
        try {
            return Files.createDirectory(parent.resolve("." + folder.getFileName() + "." + UUID.randomUUID()));
        } catch (IOException e) {
            throw WriteFailure.of(role + " (" + folder + ")", e);
        }
    }

    /** What could not be finished, if anything is left of it. */
    private static void deleteIfExists(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> paths = Files.walk(folder)) {
                for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
