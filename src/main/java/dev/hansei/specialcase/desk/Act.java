package dev.hansei.specialcase.desk;

/** One thing that somebody does in a case. Who does it and when is not told: it is whoever asks, and now. */
public sealed interface Act
        permits Naming,
                StepDone,
                StepLeftOut,
                ProcedureDraft,
                ReviewDraft,
                ApprovalDraft,
                Performance,
                SecondLook,
                CheckRun,
                WayBack,
                Ending,
                OverrideWord {

    /** The one rule that is set aside for this act, or null as a rule. */
    Emergency emergency();
}
