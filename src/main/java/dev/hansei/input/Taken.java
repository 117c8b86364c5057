package dev.hansei.input;

/**
 * What became of messages that came together.
 *
 * @param logged how many are entries of an incident now
 * @param waiting how many wait for a commander, because no open incident is known to be theirs
 * @param known how many had come before, and were left as they are; one that waited and is now told where it belongs is not
 */
public record Taken(int logged, int waiting, int known) {

    static final Taken NONE = new Taken(0, 0, 0);

    Taken withLogged() {
        return new Taken(logged + 1, waiting, known);
    }

    Taken withWaiting() {
        return new Taken(logged, waiting + 1, known);
    }

    Taken withKnown() {
        return new Taken(logged, waiting, known + 1);
    }
}
