package io.lionshare.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.TreeMap;

/** Writes files beside those that they replace and moves them once all are written, so that a full disk or a crash leaves the old. */
final class Replacement {
    private Replacement() {}

    static void write(Map<Path, byte[]> files) throws IOException {
        Map<Path, Path> besides = new TreeMap<>();
        try {
            for (Map.Entry<Path, byte[]> file : files.entrySet()) {
                Path target = file.getKey();
                Path beside = target.resolveSibling("." + target.getFileName() + "."
                        + ProcessHandle.current().pid());
                besides.put(target, beside);
                Files.write(beside, file.getValue());
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
}
