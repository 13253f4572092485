package io.lionshare.examples.cli;

import io.lionshare.model.Alliance;
import io.lionshare.model.Member;
import io.lionshare.model.MemberNames;
import io.lionshare.plugin.Names;
import java.util.List;

/** A member as people name it: by its id or its name, in upper or lower case. */
final class MemberName {
    private MemberName() {}

    static Member find(Alliance alliance, String text) {
        for (Member candidate : alliance.members()) {
            if (candidate.id().equalsIgnoreCase(text) || candidate.name().equalsIgnoreCase(text)) {
                return candidate;
            }
        }
        List<String> ids = alliance.members().stream().map(Member::id).toList();
        List<String> names = alliance.members().stream().map(Member::name).toList();
        String message = MemberNames.unknown("member", text, ids, alliance.members());
        throw new UsageException(Names.nearest(text, names)
                .map(near -> message.lines().findFirst().orElse(message) + "\nMaybe '" + near + "'?")
                .orElse(message));
    }
}
