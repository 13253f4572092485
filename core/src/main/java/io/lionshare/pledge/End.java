package io.lionshare.pledge;

/** Which end of every range is taken. */
public enum End {
    /** The least of every range, and nothing for an unstated amount. */
    LOW,
    /** The most of every range, and the fair share under the baseline plan for an unstated amount. */
    HIGH
}
