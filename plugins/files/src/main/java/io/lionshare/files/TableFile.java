package io.lionshare.files;

import io.lionshare.files.table.TableException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Function;

/** A table that a file names: what is wrong with it is refused where it stands. */
final class TableFile {
    private static final int MEGABYTES = 16;

    private TableFile() {}

    /**
     * What a table holds; empty if it cannot be read.
     *
     * @param path where it lies in the folder
     * @param named the value that names it
     * @param parse makes values of its bytes
     */
    static <T> Optional<T> read(String path, Node named, Folder folder, Reading reading, Function<byte[], T> parse) {
        String name = folder.nameOf(path);
        try (InputStream stream = folder.open(path)) {
            return Optional.of(parse.apply(SourceText.bytes(name, stream, MEGABYTES)));
        } catch (TableException e) {
            e.problems()
                    .forEach(found -> reading.refuse(new Place(name, found.line(), found.column()), found.message()));
        } catch (ScenarioException e) {
            e.problems().forEach(problem -> reading.refuse(Place.of(name), problem.message()));
        } catch (IllegalArgumentException e) {
            reading.refuse(named.place(), String.valueOf(e.getMessage()));
        } catch (IOException e) {
            reading.refuse(named.place(), "file ('" + path + "') cannot be read: " + SourceText.reason(e));
        }
        return Optional.empty();
    }
}
