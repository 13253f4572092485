package io.lionshare.document;

import java.io.IOException;
import java.io.OutputStream;

/** Writes a report in one format. */
@FunctionalInterface
public interface Renderer {
    /**
     * Writes the report. The same report always gives the same bytes; text is UTF-8.
     *
     * @param report what is to be shown
     * @param out where the bytes go; it is flushed and stays open
     * @throws IOException if the stream cannot be written
     */
    void render(Report report, OutputStream out) throws IOException;
}
