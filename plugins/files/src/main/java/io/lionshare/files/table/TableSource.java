package io.lionshare.files.table;

/**
 * A form in which tables come, such as CSV or a workbook: it finds rows of cells in bytes, and nothing else. What is a head, a number
 * or a member is found afterwards, and the same for all sources.
 *
 * <p>A source is a service: a jar with one more source registers it in {@code META-INF/services}, and in {@code provides} where it has
 * a module. CSV is taken where no other source reads the file. A source has no state and is safe for use by many threads.
 */
public interface TableSource {
    /**
     * Whether a file is in the form of this source.
     *
     * @param bytes the whole file, not to be changed
     * @return true if {@link #sheet} can be asked for its rows
     */
    boolean reads(byte[] bytes);

    /**
     * The rows of a file.
     *
     * @param bytes the whole file, not to be changed
     * @param settings how it is to be read, as far as that was said
     * @param wording how messages name settings
     * @return the rows
     * @throws TableException if there are none
     */
    Sheet sheet(byte[] bytes, TableSettings settings, Wording wording);
}
