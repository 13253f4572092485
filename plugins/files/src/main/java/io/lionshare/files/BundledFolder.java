package io.lionshare.files;

import java.io.InputStream;

/**
 * The folder of a scenario on board.
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
            throw new IllegalArgumentException("file ('" + file + "') must be on board with " + name);
        }
        return stream;
    }
}
