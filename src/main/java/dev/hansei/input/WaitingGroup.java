package dev.hansei.input;

import java.util.List;

/** Messages of one thread that wait, the oldest first. */
public record WaitingGroup(List<InputMessage> messages) {}
