package io.lionshare.files;

import io.lionshare.files.table.TableException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/** A table of bounded size; what is wrong with it has the name of its file, the line and the column. */
final class TableFile {
    private static final int MEGABYTES = 16;

    private TableFile() {}

    /**
     * What a table in the folder of a file holds; what is wrong with it is refused, and then it is empty.
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

    /**
     * What a table holds that a user names by itself.
     *
     * @param table the file, wherever it lies
     * @param parse makes values of its bytes
     * @throws ScenarioException if there is no such file, or if anything is wrong with it
     */
    static <T> T read(Path table, Function<byte[], T> parse) {
        String name = table.toString();
        if (!Files.isRegularFile(table)) {
            throw new ScenarioException(Place.of(name).problem("there is no such file"));
        }
        try (InputStream stream = Files.newInputStream(table)) {
            return parse.apply(SourceText.bytes(name, stream, MEGABYTES));
        } catch (TableException e) {
            throw new ScenarioException(e.problems().stream()
                    .map(found -> new FileProblem(name, found.line(), found.column(), found.message()))
                    .toList());
        } catch (IOException e) {
            throw new ScenarioException(Place.of(name).problem("the file cannot be read: " + SourceText.reason(e)));
        }
    }
}
