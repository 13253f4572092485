package io.lionshare.files;

import io.lionshare.files.table.VoteSheet;
import io.lionshare.plugin.PrintableText;

/**
 * What an election file says.
 *
 * @param name its title
 * @param votes the table that it names
 * @param rules how the seats are divided
 */
public record LoadedElection(String name, VoteSheet votes, ElectionRules rules) {
    @Override
    public String toString() {
        return PrintableText.brief("election " + name);
    }
}
