package io.lionshare.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewFolderTest {
    @TempDir
    private Path home = Path.of("");

    @Test
    @DisplayName("All files are there, and nothing beside the folder")
    void written() throws IOException {
        NewFolder.write("folder", home.resolve("new"), Map.of("a/b.txt", "text"));
        assertThat(home.resolve("new/a/b.txt")).hasContent("text");
        assertThat(home.toFile().list()).containsExactly("new");
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
