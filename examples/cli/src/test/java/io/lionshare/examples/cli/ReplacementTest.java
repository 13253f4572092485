package io.lionshare.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReplacementTest {
    private static final byte[] TEXT = "new".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"rw-------", "r--r-----", "rw-rw-rw-"})
    @DisplayName("Users that might read the old file may read the new one, and no others")
    void permissions(String permissions) throws IOException {
        Path file = Files.writeString(folder.resolve("report"), "old");
        assumeTrue(Files.getFileAttributeView(file, PosixFileAttributeView.class) != null, "no permissions here");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
        Replacement.write(Map.of(file, TEXT));
        assertThat(file).hasContent("new");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo(permissions);
    }

    @Test
    @DisplayName("Where a file cannot be written, no other is touched, and nothing half written is left")
    void fails() throws IOException {
        Path first = Files.writeString(folder.resolve("a"), "old");
        assertThatThrownBy(() -> Replacement.write(Map.of(first, TEXT, folder.resolve("none/b"), TEXT)))
                .isInstanceOf(IOException.class);
        assertThat(first).hasContent("old");
        assertThat(folder.toFile().list()).containsExactly("a");
    }

    @Test
    @DisplayName("Where a file cannot be moved, nothing half written is left either")
    void cannotMove() throws IOException {
        Path blocked = Files.createDirectories(folder.resolve("b/full")).getParent();
        assertThatThrownBy(() -> Replacement.write(Map.of(folder.resolve("a"), TEXT, blocked, TEXT)))
                .isInstanceOf(IOException.class);
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("a", "b");
        assertThat(folder.resolve("a")).hasContent("new");
    }
}
