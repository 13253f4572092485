package io.lionshare.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeatsTest {
    private static final String WIDE = "list,North,South\nLeft,123,45\nRight,67,89\nseats,3,2\n";

    @TempDir
    private Path folder;

    private String file(String text) throws IOException {
        return Files.writeString(folder.resolve("votes.csv"), text).toString();
    }

    @Test
    @DisplayName("Seats, totals, divisors and next seats stand in one table")
    void seats() throws IOException {
        Run run = Run.of("seats", file(WIDE), "--lists", "Left=3,Right=2");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .containsPattern("Left +2 +1 +3 +1\n")
                .containsPattern("Right +1 +1 +2 +1\n")
                .containsPattern("total +3 +2 +5")
                .containsPattern("divisor +60 +70")
                .containsPattern("next seat +[LR]");
    }

    @Test
    @DisplayName("A table of pairs says the same, and lists' seats are apportioned where they are not given")
    void pairs() throws IOException {
        String pairs = """
            list,district,votes,district_seats
            Left,North,123,3
            Left,South,45,2
            Right,North,67,3
            Right,South,89,2
            """;
        assertThat(Run.of("seats", file(pairs)).out())
                .contains("apportioned by webster from votes per district seat")
                .containsPattern("Right +1 +2 +3 ");
    }

    @Test
    @DisplayName("Lists below the quorum have no seats, and are named")
    void quorum() throws IOException {
        String votes = "list,North,South\nLeft,123,45\nRight,67,89\nTiny,2,2\nseats,3,2\n";
        Run run = Run.of("seats", file(votes), "--quorum-district", "5");
        assertThat(run.out())
                .contains("Below the quorum, so without seats: Tiny.")
                .containsPattern("Tiny +0 +0 +0 ");
    }

    @Test
    @DisplayName("The strongest list of a district gets a seat of it, if that is asked for")
    void winner() throws IOException {
        String votes = "list,North,South\nLeft,100,20\nRight,10,19\nseats,4,1\n";
        String[] lists = {"--lists", "Left=4,Right=1"};
        assertThat(Run.of("seats", file(votes), lists[0], lists[1]).out()).containsPattern("Left +4 +0 +4 ");
        assertThat(Run.of("seats", file(votes), lists[0], lists[1], "--winner").out())
                .containsPattern("Left +3 +1 +4 ");
    }

    @Test
    @DisplayName("An election file, and its folder, say what options say; options count first")
    void electionFile() throws IOException {
        file("list,North,South\nLeft,100,20\nRight,10,19\nseats,4,1\n");
        Path election = Files.writeString(
                folder.resolve("election.yaml"),
                "name: Council 2026\nvotes: votes.csv\nlists: {Left: 4, Right: 1}\nwinner: true\n");
        for (String given : List.of(election.toString(), folder.toString())) {
            Run run = Run.of("seats", given);
            assertThat(run.code()).isZero();
            assertThat(run.out()).contains("Council 2026").containsPattern("Left +3 +1 +4 ");
        }
        assertThat(Run.of("seats", folder.toString(), "--lists", "Left=2,Right=3")
                        .out())
                .containsPattern("Left +1 +1 +2 ");
        Run none = Run.of("seats");
        assertThat(none.code()).isEqualTo(2);
        assertThat(none.err())
                .contains("an election must be named, such as votes.csv; this folder has no election.yaml");
        Files.writeString(election, "name: Council\nvotes: votes.csv\nwinner: perhaps\n");
        assertThat(Run.of("seats", folder.toString()).err())
                .contains("election.yaml, line 3, column 9: winner ('perhaps') must be true or false");
    }

    @Test
    @DisplayName("A method takes its parameters, as in other commands")
    void parameters() throws IOException {
        Run run = Run.of("seats", file(WIDE), "--method", "stationary:point=1/3");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("apportioned by stationary:point=1/3 from votes per district seat");
    }

    @Test
    @DisplayName("Ties are named with the cells that could gain and lose")
    void ties() throws IOException {
        Run run = Run.of("seats", file("list,A,B\nx,1,1\ny,1,1\nseats,1,1\n"), "--lists", "x=1,y=1");
        assertThat(run.out())
                .contains("A seat each could as well go to x in B and y in A instead of x in A and y in B.");
    }

    @Test
    @DisplayName("What is wrong is refused in one line with its place")
    void wrong() throws IOException {
        Run cell = Run.of("seats", file("list,A,B\nx,1,many\nseats,1,1\n"));
        assertThat(cell.code()).isEqualTo(1);
        assertThat(cell.err()).contains("votes.csv, line 2, column B: 'many' must be a number such as 1200 or 0.5");
        Run missing = Run.of("seats", folder.resolve("none.csv").toString());
        assertThat(missing.code()).isEqualTo(2);
        assertThat(missing.err()).contains("none.csv' does not exist");
        assertThat(Run.of("seats", file(WIDE), "--method", "webster:fraction=1").err())
                .contains("unknown parameter of webster 'fraction'");
        Run negative = Run.of("seats", file("list,A,B\nx,1,-3\nseats,1,1\n"));
        assertThat(negative.err()).contains("votes.csv, line 2, column B: '-3' must be >= 0 and finite");
        assertThat(Run.of("seats", file("list,A,B\nx,1,3\n")).err()).contains("the table gives no seats of districts");
        assertThat(Run.of("seats", file(WIDE), "--lists", "Left=3,Right=3").err())
                .contains("seats of lists (6) and of districts (5) must add up to the same");
        assertThat(Run.of("seats", file(WIDE), "--lists", "Left=3").err()).contains("seats of list Right are missing");
        assertThat(Run.of("seats", file(WIDE), "--method", "largest-remainder").err())
                .contains("method largest-remainder must be a divisor method");
        Run none = Run.of("seats", file("list,A,B\nx,1,0\ny,1,0\nseats,1,1\n"), "--lists", "x=1,y=1");
        assertThat(none.code()).isEqualTo(1);
        assertThat(none.err())
                .contains("no table has these totals: no votes of x in B, no votes of y in B, seats of district B (1)");
    }
}
