package io.lionshare.plugin;

/**
 * A parameter of a plug-in.
 *
 * @param name lower-case words joined by hyphens
 * @param meaning what it does, with unit and range, in a few words
 * @param value the value that the plug-in at hand has, as text; for a new plug-in the default
 */
public record Parameter(String name, String meaning, String value) {}
