package dev.hansei.incident.room;

/**
 * Entries of a timeline, counted.
 *
 * @param all with those that were corrected
 * @param standing those that no other one supersedes; the counts that follow are of these
 */
public record EntryCounts(long all, long standing, long customer, long withoutJapanese, long withoutEnglish) {}
