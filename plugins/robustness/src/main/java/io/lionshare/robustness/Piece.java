package io.lionshare.robustness;

/**
 * A part of the weight space in which the same members stand at the same limits.
 *
 * @param simplex the part
 * @param cell the cell that holds it
 */
record Piece(Simplex simplex, WeightCell cell) {}
