package io.lionshare.files;

import io.lionshare.plugin.PrintableText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/**
 * A folder on disk. A path must not lead out of it: neither by {@code ..}, nor from the root, nor by a link.
 *
 * @param path the folder
 */
record DiskFolder(Path path) implements Folder {
    @Override
    public String nameOf(String file) {
        try {
            return path.resolve(file).toString();
        } catch (InvalidPathException e) {
            return file;
        }
    }

    @Override
    public InputStream open(String file) throws IOException {
        Path relative = relative(file);
        Path target = path.resolve(relative);
        if (!Files.exists(target)) {
            throw new IllegalArgumentException("file ('" + PrintableText.value(file) + "') must exist in "
                    + (path.toString().isEmpty() ? "this folder" : "the folder of the scenario"));
        }
        Path real = target.toRealPath();
        if (!real.startsWith(path.toRealPath())) {
            throw outside(file);
        }
        if (!Files.isRegularFile(real)) {
            throw new IllegalArgumentException(
                    "file ('" + PrintableText.value(file) + "') must be a file, not a folder");
        }
        return Files.newInputStream(real, LinkOption.NOFOLLOW_LINKS);
    }

    private static Path relative(String file) {
        Path relative;
        try {
            relative = Path.of(file);
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException("file ('" + PrintableText.value(file) + "') must be a path", e);
        }
        boolean leads = file.indexOf('\\') >= 0 || relative.isAbsolute();
        for (Path part : relative) {
            leads |= part.toString().equals("..");
        }
        if (leads) {
            throw outside(file);
        }
        return relative;
    }

    private static IllegalArgumentException outside(String file) {
        return new IllegalArgumentException("file ('" + PrintableText.value(file)
                + "') must lie in the folder of the scenario, by a relative path without '..' and without"
                + " links out of it");
    }
}
