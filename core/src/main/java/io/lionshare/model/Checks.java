package io.lionshare.model;

/** Conditions that several values share. */
final class Checks {
    private Checks() {}

    static void requireText(String role, String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException(role + " ('" + value + "') must not be blank");
        }
    }
}
