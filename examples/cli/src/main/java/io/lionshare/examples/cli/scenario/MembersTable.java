package io.lionshare.examples.cli.scenario;

import io.lionshare.model.Alliance;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A table of members that comes with the command.
 *
 * @param title who stands in it
 * @param alliance the members with their indicators
 */
public record MembersTable(String title, Alliance alliance) {
    /**
     * The table of the real case.
     *
     * @return the members of NATO
     */
    public static MembersTable nato() {
        return of("members of NATO", "members.csv");
    }

    /**
     * All tables, the real case first.
     *
     * @return the tables
     */
    public static List<MembersTable> all() {
        return List.of(nato(), of("states of the European Union in 2015", "eu-2015.csv"));
    }

    private static MembersTable of(String title, String file) {
        try (InputStream stream = MembersTable.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException(file + " is not on the class path");
            }
            Alliance alliance = MembersCsv.read(file, new InputStreamReader(stream, StandardCharsets.UTF_8));
            return new MembersTable(alliance.size() + " " + title, alliance);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
