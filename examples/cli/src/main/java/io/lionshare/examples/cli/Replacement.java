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

/** Writes files next to those that they replace and moves them once all are written, so that a full disk or a crash leaves the old. */
final class Replacement {
    private static final Set<PosixFilePermission> OWN = PosixFilePermissions.fromString("rw-------");

    private Replacement() {}

    static void write(Map<Path, byte[]> files) throws IOException {
        Map<Path, Path> drafts = new TreeMap<>();
        try {
            for (Map.Entry<Path, byte[]> file : files.entrySet()) {
                Path target = file.getKey();
                Path draft = target.resolveSibling("." + target.getFileName() + "."
                        + ProcessHandle.current().pid());
                drafts.put(target, draft);
                write(target, draft, file.getValue());
            }
            for (Map.Entry<Path, Path> written : drafts.entrySet()) {
                Files.move(written.getValue(), written.getKey(), StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            for (Path draft : drafts.values()) {
                Files.deleteIfExists(draft);
            }
        }
    }

    /** Only those who might read the old file may read the new one, even while it is written. */
    private static void write(Path target, Path draft, byte[] bytes) throws IOException {
        PosixFileAttributeView old = Files.getFileAttributeView(target, PosixFileAttributeView.class);
        if (old == null || !Files.exists(target)) {
            Files.write(draft, bytes);
            return;
        }
        Files.deleteIfExists(draft);
        Files.createFile(draft, PosixFilePermissions.asFileAttribute(OWN));
        Files.write(draft, bytes);
        Files.setPosixFilePermissions(draft, old.readAttributes().permissions());
    }
}
