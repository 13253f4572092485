package io.lionshare.plugin;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Nouns after a number: {@code 1 person}, {@code 2 persons}. Units are free text in any language, so that no rule of grammar would always
 * be right. The plurals of a list are known, alone or as the last word; every other text stays as it is.
 */
public final class Nouns {
    /** One, then its plurals. */
    private static final String KNOWN = """
        person persons people personnel
        soldier soldiers troops
        seat seats
        unit units
        member members
        state states
        country countries
        vote votes
        plan plans
        burden burdens
        limit limits
        pledge pledges
        indicator indicators
        bloc blocs
        claim claims
        problem problems
        row rows
        column columns
        cell cells
        case cases
        step steps
        applicant applicants
        refugee refugees
        worker workers
        officer officers
        expert experts
        trainer trainers
        team teams
        brigade brigades
        battalion battalions
        squadron squadrons
        vehicle vehicles
        tank tanks
        truck trucks
        lorry lorries
        ship ships
        vessel vessels
        helicopter helicopters
        drone drones
        missile missiles
        bed beds
        dose doses
        place places
        share shares
        point points
        euro euros
        dollar dollars
        pound pounds
        tonne tonnes
        ton tons
        barrel barrels
        litre litres
        kilometre kilometres
        hour hours
        day days
        week weeks
        month months
        year years
        """;

    private static final Map<String, String> SINGULARS = KNOWN.lines()
            .map(line -> line.split(" ", -1))
            .flatMap(words -> Arrays.stream(words, 1, words.length).map(plural -> Map.entry(plural, words[0])))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private Nouns() {}

    /**
     * What one of them is called.
     *
     * @param plural a noun or a unit, such as {@code persons}, {@code training places} or {@code EUR million}
     * @return {@code person}, {@code training place}; the text itself if its last word is not a known plural, as {@code aircraft},
     *     {@code EUR million}, {@code t}
     */
    public static String singular(String plural) {
        int last = plural.lastIndexOf(' ') + 1;
        String before = plural.substring(0, last);
        String one = SINGULARS.get(plural.substring(last));
        return one == null || isNumber(before.strip().toLowerCase(Locale.ROOT)) ? plural : before + one;
    }

    /** In {@code 1 million persons} the noun stays a plural. */
    private static boolean isNumber(String words) {
        return words.matches("(.* )?(hundred|thousand|million|billion|trillion|bn|k|m|[0-9.,]+)");
    }

    /**
     * A number of things.
     *
     * @param number how many
     * @param plural what they are
     * @return such as {@code 2 members} or {@code 1 member}
     */
    public static String count(long number, String plural) {
        return number + " " + (number == 1 ? singular(plural) : plural);
    }
}
