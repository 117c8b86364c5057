package dev.hansei.incident;

/** @param fresh false where the same entry was there already, so that nothing new was stored */
public record Logged(EntryRow row, boolean fresh) {}
