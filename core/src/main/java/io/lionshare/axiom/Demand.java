package io.lionshare.axiom;

/**
 * What an axiom demands, of rules or of methods.
 *
 * @param definition in words
 * @param domain of which problems
 * @param check as code
 */
record Demand(Axiom.Definition definition, Domain domain, Check check) {}
