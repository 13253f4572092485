package io.lionshare.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AxiomTableTest {
    @Test
    @DisplayName("AXIOMS.md is what the checks give today; -Dlionshare.write=true writes it again")
    void table() throws IOException {
        Path page = Path.of("AXIOMS.md");
        String text = AxiomTable.text();
        if (Boolean.getBoolean("lionshare.write")) {
            Files.writeString(page, text);
        }
        assertThat(Files.readString(page)).isEqualTo(text);
    }
}
