package io.lionshare.model;

import io.lionshare.plugin.Names;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.Optional;

/** Members as people name them where an id is wanted: by name, or by another code of ISO 3166-1. The id rules; this is for hints. */
public final class MemberNames {
    private static final int LENGTH_OF_CODE = 3;

    /** What the European Union writes for Greece and the United Kingdom. */
    private static final Map<String, String> OTHER_CODES = Map.of("EL", "GR", "UK", "GB");

    private MemberNames() {}

    /**
     * The message for a name that is not an id.
     *
     * @param role what the name stands for, such as {@code "member or bloc"}
     * @param name the name asked for
     * @param known all names that would do
     * @param members the members
     * @return the message of {@link Names#unknown}; its second line is the member that has this name or code, if there is one
     */
    public static String unknown(String role, String name, Collection<String> known, Collection<Member> members) {
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(name, "name");
        String message = Names.unknown(role, name, known);
        return meant(name, members)
                .map(member -> message.lines().findFirst().orElse(message) + "\nMaybe " + member.id() + " ("
                        + member.name() + ")")
                .orElse(message);
    }

    private static Optional<Member> meant(String name, Collection<Member> members) {
        String code = name.toUpperCase(Locale.ROOT);
        String other = code.length() > LENGTH_OF_CODE
                ? ""
                : otherCodes().getOrDefault(OTHER_CODES.getOrDefault(code, code), "");
        return members.stream()
                .filter(member -> member.name().equalsIgnoreCase(name)
                        || member.id().equalsIgnoreCase(name)
                        || (!other.isEmpty() && member.id().equalsIgnoreCase(other)))
                .findFirst();
    }

    /** Codes of three letters by those of two, and the reverse. */
    private static Map<String, String> otherCodes() {
        Map<String, String> other = new HashMap<>();
        Arrays.stream(Locale.getISOCountries()).forEach(two -> {
            try {
                String three = new Locale.Builder().setRegion(two).build().getISO3Country();
                other.put(two, three);
                other.put(three, two);
            } catch (MissingResourceException e) {
                other.remove(two); // a code of which there is no other
            }
        });
        return other;
    }
}
