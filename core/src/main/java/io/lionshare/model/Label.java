package io.lionshare.model;

import io.lionshare.plugin.Names;
import io.lionshare.plugin.Nouns;
import io.lionshare.plugin.PrintableText;
import java.util.Locale;
import java.util.Objects;

/**
 * What people call a burden or a plan. Names and ids stay what programs use.
 *
 * @param title how it begins a line, such as {@code Troops} or {@code By GDP}
 * @param phrase the form within a sentence, such as {@code troops} or {@code by GDP}
 * @param noun what is counted, in the plural, such as {@code troops}; empty where the unit says it
 * @param one what one of them is called, such as {@code soldier}; empty where the list of {@link Nouns} is to be used
 * @param brief the head of a narrow column, such as {@code GDP}
 * @param meaning half a line, such as {@code GDP, halved every 1,000 km from Kyiv}; empty if nothing was said
 */
public record Label(String title, String phrase, String noun, String one, String brief, String meaning) {
    /** Refuses a blank title, phrase and brief form. */
    public Label {
        Objects.requireNonNull(noun, "noun of a label");
        Objects.requireNonNull(one, "word for one of a label");
        Objects.requireNonNull(meaning, "meaning of a label");
        Names.requireText("title", title);
        Names.requireText("phrase of " + title, phrase);
        Names.requireText("brief form of " + title, brief);
    }

    /**
     * The label of a burden of which nothing was said: the id without hyphens.
     *
     * @param id such as {@code air-policing}
     * @return such as {@code Air policing}
     */
    public static Label ofBurden(String id) {
        Names.requireText("id", id);
        String words = words(id);
        return new Label(capital(words), words, "", "", words, "");
    }

    /**
     * The label of a plan of which nothing was said: its name without hyphens.
     *
     * @param name such as {@code gdp-weighted}
     * @return such as {@code Gdp weighted}, in a sentence {@code under gdp weighted}; {@code by GDP} stays as it is
     */
    public static Label ofPlan(String name) {
        Names.requireText("name", name);
        String words = words(name);
        boolean isPhrase = words.startsWith("by ") || words.startsWith("under ");
        return new Label(capital(words), isPhrase ? words : "under " + words, "", "", words, "");
    }

    /**
     * A copy with another title, which the phrase and the brief form follow.
     *
     * @param other the title
     * @return the copy
     */
    public Label withTitle(String other) {
        String phrase = Character.isUpperCase(other.codePointAt(0)) && !isAcronym(other)
                ? other.substring(0, 1).toLowerCase(Locale.ROOT) + other.substring(1)
                : other;
        return new Label(other, phrase, noun, one, phrase, meaning);
    }

    /**
     * A copy with another form within a sentence.
     *
     * @param other the phrase
     * @return the copy
     */
    public Label withPhrase(String other) {
        return new Label(title, other, noun, one, brief, meaning);
    }

    /**
     * A copy with another noun for what is counted.
     *
     * @param other in the plural
     * @return the copy
     */
    public Label withNoun(String other) {
        return new Label(title, phrase, other, one, brief, meaning);
    }

    /**
     * A copy with another word for one of what is counted.
     *
     * @param other in the singular
     * @return the copy
     */
    public Label withOne(String other) {
        return new Label(title, phrase, noun, other, brief, meaning);
    }

    /**
     * A copy with another brief form.
     *
     * @param other the head of a narrow column
     * @return the copy
     */
    public Label withBrief(String other) {
        return new Label(title, phrase, noun, one, other, meaning);
    }

    /**
     * A copy with another meaning.
     *
     * @param other half a line
     * @return the copy
     */
    public Label withMeaning(String other) {
        return new Label(title, phrase, noun, one, brief, other);
    }

    /** Without hyphens between letters; a name that people wrote, with spaces, stays as it is. */
    private static String words(String id) {
        return id.strip().contains(" ") ? id.strip() : id.replace('-', ' ').strip();
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static boolean isAcronym(String words) {
        return words.length() > 1 && Character.isUpperCase(words.charAt(1));
    }

    @Override
    public String toString() {
        return PrintableText.brief(title);
    }
}
