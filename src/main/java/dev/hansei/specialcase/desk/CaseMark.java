package dev.hansei.specialcase.desk;

import dev.hansei.specialcase.CaseRecord;
import dev.hansei.trail.Canonical;
import dev.hansei.trail.Digests;

/** Tells whether a case looks as it did. */
public final class CaseMark {

    private static final int LENGTH = 24;

    private CaseMark() {}

    public static String of(CaseRecord record) {
        return Digests.sha256(Canonical.bytes(record)).substring(0, LENGTH);
    }
}
