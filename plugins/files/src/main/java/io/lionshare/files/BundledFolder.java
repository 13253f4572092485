package io.lionshare.files;

import java.io.InputStream;

/**
 * The folder of a bundled scenario.
 *
 * @param name the scenario's name
 */
record BundledFolder(String name) implements Folder {
    @Override
    public String nameOf(String file) {
        return name + "/" + file;
    }

    @Override
    public InputStream open(String file) {
        InputStream stream = BundledFolder.class.getResourceAsStream(nameOf(file));
        if (stream == null) {
            throw new IllegalArgumentException("file ('" + file + "') must be bundled with " + name);
        }
        return stream;
    }
}
