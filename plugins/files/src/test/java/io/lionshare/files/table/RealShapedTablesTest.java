package io.lionshare.files.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Small tables as programs write them: what must come out of each, or which message. */
class RealShapedTablesTest {
    /** Set to {@code true}, the expected outcomes are written as they are now, to be read before they are kept. */
    private static final boolean WRITE = Boolean.getBoolean("lionshare.write");

    static List<String> names() {
        return TableCase.all().stream().map(TableCase::name).toList();
    }

    @ParameterizedTest
    @MethodSource("names")
    @DisplayName("What comes out of a table, as it is and with the settings that it needs, is what stands next to it")
    void outcome(String name) {
        TableCase table = TableCase.of(name);
        if (WRITE) {
            table.write();
        }
        assertThat(table.actual()).isEqualTo(TableCase.of(name).expected());
    }

    @Test
    @DisplayName("There are at least thirty of them, and each names the kind of program that it imitates")
    void thirty() {
        assertThat(TableCase.all())
                .hasSizeGreaterThanOrEqualTo(30)
                .allSatisfy(table -> assertThat(table.head()).as(table.name()).startsWith("program: "));
    }

    @ParameterizedTest
    @MethodSource("names")
    @DisplayName("A table that is read is read the same with everything set that was found in it")
    void foundSettings(String name) {
        TableCase table = TableCase.of(name);
        if (catchThrowable(() -> table.read(table.fix())) == null) {
            MemberTable read = table.read(table.fix());
            MemberTable again = table.read(read.found());
            assertThat(again.members()).isEqualTo(read.members());
            assertThat(again.blocs()).isEqualTo(read.blocs());
            assertThat(again.indicators()).isEqualTo(read.indicators());
        }
    }
}
