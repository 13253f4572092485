package io.lionshare.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewFolderTest {
    @TempDir
    private Path home = Path.of("");

    @Test
    @DisplayName("All files are there, and nothing is left next to the folder")
    void written() throws IOException {
        NewFolder.write("folder", home.resolve("new"), Map.of("a/b.txt", "text"));
        assertThat(home.resolve("new/a/b.txt")).hasContent("text");
        assertThat(home.toFile().list()).containsExactly("new");
    }

    @Test
    @DisplayName("Users that may enter a plain new folder may enter this one")
    void permissions() throws IOException {
        Path plain = Files.createDirectory(home.resolve("plain"));
        assumeTrue(Files.getFileAttributeView(plain, PosixFileAttributeView.class) != null, "no permissions here");
        NewFolder.write("folder", home.resolve("new"), Map.of("a/b.txt", "text"));
        assertThat(Files.getPosixFilePermissions(home.resolve("new"))).isEqualTo(Files.getPosixFilePermissions(plain));
    }

    @Test
    @DisplayName("Where a file cannot be written, nothing is left, not even hidden")
    void nothingLeft() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("a", "a file, so that there can be no folder of this name");
        files.put("a/b.txt", "text");
        assertThatThrownBy(() -> NewFolder.write("folder", home.resolve("new"), files))
                .isInstanceOf(IOException.class);
        assertThat(home.toFile().list()).isEmpty();
    }
}
