package io.lionshare.files;

import io.lionshare.files.table.VoteSheet;
import io.lionshare.plugin.PrintableText;
import java.util.Objects;

/**
 * What an election file says.
 *
 * @param name its title
 * @param votes the table that it names
 * @param rules how the seats are divided
 */
public record LoadedElection(String name, VoteSheet votes, ElectionRules rules) {
    /** Refuses null. */
    public LoadedElection {
        Objects.requireNonNull(name, "name of an election");
        Objects.requireNonNull(votes, "votes of an election");
        Objects.requireNonNull(rules, "rules of an election");
    }

    @Override
    public String toString() {
        return PrintableText.brief("election " + name);
    }
}
