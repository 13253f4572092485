package io.lionshare.files;

import java.io.IOException;
import java.io.InputStream;

/** The folder of a scenario: the only place that files are read from. */
interface Folder {
    /** The name of one of its files as messages have it. */
    String nameOf(String file);

    /**
     * Opens one of its files.
     *
     * @param file a relative path
     * @return the bytes, to be closed by the caller
     * @throws IllegalArgumentException if there is no such file, or if it does not lie in the folder
     * @throws IOException if it cannot be read
     */
    InputStream open(String file) throws IOException;
}
