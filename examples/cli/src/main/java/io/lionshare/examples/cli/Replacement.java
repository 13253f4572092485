package io.lionshare.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Writes files beside those that they replace and moves them once all are written, so that a full disk or a crash leaves the old. */
final class Replacement {
    private static final Set<PosixFilePermission> OWN = PosixFilePermissions.fromString("rw-------");

    private Replacement() {}

    static void write(Map<Path, byte[]> files) throws IOException {
        Map<Path, Path> besides = new TreeMap<>();
        try {
            for (Map.Entry<Path, byte[]> file : files.entrySet()) {
                Path target = file.getKey();
                Path beside = target.resolveSibling("." + target.getFileName() + "."
                        + ProcessHandle.current().pid());
                besides.put(target, beside);
                write(target, beside, file.getValue());
            }
            for (Map.Entry<Path, Path> written : besides.entrySet()) {
                Files.move(written.getValue(), written.getKey(), StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            for (Path beside : besides.values()) {
                Files.deleteIfExists(beside);
            }
        }
    }

    /** Nobody may read the new file who might not read the old one, not even while it is written. */
    private static void write(Path target, Path beside, byte[] bytes) throws IOException {
        PosixFileAttributeView old = Files.getFileAttributeView(target, PosixFileAttributeView.class);
        if (old == null || !Files.exists(target)) {
            Files.write(beside, bytes);
            return;
        }
        Files.deleteIfExists(beside);
        Files.createFile(beside, PosixFilePermissions.asFileAttribute(OWN));
        Files.write(beside, bytes);
        Files.setPosixFilePermissions(beside, old.readAttributes().permissions());
    }
}
