package io.lionshare.axiom.search;

import io.lionshare.axiom.Axiom;

/**
 * What an axiom demands, of rules or of methods.
 *
 * @param definition in words
 * @param domain of which problems
 * @param check as code
 */
public record Demand(Axiom.Definition definition, Domain domain, Check check) {}
