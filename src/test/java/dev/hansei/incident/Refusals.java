package dev.hansei.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.hansei.base.Problem;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What a desk says when it refuses. */
public final class Refusals {

    private Refusals() {}

    public static Problem refused(String code, ThrowingCallable verb) {
        Problem problem = catchThrowableOfType(Problem.class, verb);
        assertThat(problem).as(code).isNotNull();
        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.sentence().ja()).isNotBlank();
        assertThat(problem.sentence().en()).isNotBlank();
        return problem;
    }
}
